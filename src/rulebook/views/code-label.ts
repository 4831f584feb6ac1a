import { own } from '../../domain/own';
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
