/** A name as every engine takes it. */
export const quote = (name: string): string => `\`${name}\``;

export const quoteAll = (names: readonly string[]): string => names.map(quote).join(', ');

/** Values that are looked up at once; where there are more, they are looked up in turn. */
export const AT_ONCE = 512;

/** The list in parts that are looked up at once. */
export const inParts = <V>(values: readonly V[]): readonly (readonly V[])[] =>
  Array.from({ length: Math.ceil(values.length / AT_ONCE) }, (_, part) =>
    values.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  );

/** Most values that one list of a statement takes: what the engines take themselves is little more. */
export const LONGEST_LIST = 16_384;

/**
 * Places for `count` values, rounded up to a power of two so that few distinct statements are ever prepared; the
 * values are repeated to fill them.
 */
export function filled<V>(values: readonly V[]): { readonly places: string; readonly values: readonly V[] } {
  const size = 2 ** Math.ceil(Math.log2(Math.max(values.length, 1)));
  const last = values[values.length - 1];
  return {
    places: Array.from({ length: size }, () => '?').join(', '),
    values: last === undefined ? values : [...values, ...Array<V>(size - values.length).fill(last)],
  };
}
