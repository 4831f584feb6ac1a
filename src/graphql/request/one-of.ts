import { InvalidInput } from '../../domain/errors';

/** A text that is one of some codes, or none; fails with InvalidInput on another. */
export function oneOf<T extends string>(
  known: readonly T[],
  given: string | null | undefined,
  field: string,
): T | null {
  if (given === null || given === undefined) return null;
  const found = known.find((code) => code === given);
  if (found !== undefined) return found;
  const codes = known.join(', ');
  throw new InvalidInput(
    {
      fr: `\`${given.slice(0, 60)}\` n'est pas connu ; valeurs admises : ${codes}`,
      en: `\`${given.slice(0, 60)}\` is not known; values: ${codes}`,
    },
    [field],
  );
}
