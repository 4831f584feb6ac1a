import { own } from '../../domain/own';
import type { Rulebook } from '../../domain/ports/rulebook';
import type { Text } from '../../domain/text';
import type { Release } from '../model/release';

/** What a code of a list is called by the vocabulary, or by the last text that declares it; the code itself otherwise. */
export function codeLabel({ vocabulary, documents, amendments }: Release, list: string, code: string): Text {
  const known =
    own(vocabulary.lists, list) ??
    [...documents, ...amendments]
      .flatMap(({ clauses }) => clauses.flatMap(({ parameters }) => parameters))
      .filter(({ name }) => name === list)
      .flatMap(({ codeLabels }) => codeLabels);
  return known.findLast((one) => one.code === code)?.label ?? { fr: code, en: code };
}

/** What a thing that the vocabulary or a text declares is called; null when none declares it. */
export function labelOf(
  { vocabulary, documents }: Release,
  of: Parameters<Rulebook['label']>[0],
  code: string,
): Text | null {
  if (of === 'decisions') return own(vocabulary.decisions, code)?.definition.label ?? null;
  if (of === 'documents') return documents.findLast(({ id }) => id === code)?.title ?? null;
  return own(vocabulary[of], code)?.label ?? null;
}
