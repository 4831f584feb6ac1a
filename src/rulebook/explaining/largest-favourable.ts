/** By halves between 1, which has to be favourable, and what was asked, which is not. */
export function largestFavourable<T>(
  asked: number,
  outcomeOf: (value: number) => T | null,
): { readonly value: number; readonly outcome: T } | null {
  const least = asked > 1 ? outcomeOf(1) : null;
  if (least === null) return null;
  let best = { value: 1, outcome: least };
  let above = asked;
  while (above - best.value > 1) {
    const value = Math.floor((best.value + above) / 2);
    const outcome = outcomeOf(value);
    if (outcome === null) above = value;
    else best = { value, outcome };
  }
  return best;
}
