import { own } from '../../domain/own';
import type { Release } from '../model/release';

/** The codes that a list has on one day or another, in one text or another; null when nothing declares it. */
export function codesEver(
  { vocabulary, documents, amendments }: Release,
  list: string,
): readonly string[] | null {
  const fixed = own(vocabulary.lists, list);
  if (fixed) return fixed.map(({ code }) => code);
  const declared = [...documents, ...amendments]
    .flatMap(({ clauses }) => clauses)
    .flatMap(({ parameters }) => parameters)
    .filter(({ name, declaration }) => name === list && declaration.codes === name);
  return declared.length === 0
    ? null
    : declared.flatMap(({ codeLabels }) => codeLabels.map(({ code }) => code));
}
