/** A step that leaves what a declaration takes; of a decimal, as many as it has to have. */
export const stepOf = (decimals: number | null): string =>
  decimals === null ? '0.0001' : decimals === 0 ? '1' : '0.01';
