/** A name as every engine takes it. */
export const quote = (name: string): string => `\`${name}\``;

export const quoteAll = (names: readonly string[]): string => names.map(quote).join(', ');

/** Most values that one list of a statement takes. */
export const LONGEST_LIST = 512;

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
