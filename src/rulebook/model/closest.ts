/** The known word nearest to one that is not, when it is near enough to have been meant. */
export function closest(word: string, known: readonly string[]): string | null {
  const most = Math.max(1, Math.floor(word.length / 3));
  let best: string | null = null;
  let least = most + 1;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), least);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Levenshtein distance, or `limit` when it is at least that. */
function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) >= limit || one.length > 100) return limit;
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const sign of one.split('')) {
    const [first = 0, ...above] = previous;
    let [corner, left] = [first, first + 1];
    previous = [left];
    for (const [column, up] of above.entries()) {
      left = Math.min(up + 1, left + 1, corner + (sign === other[column] ? 0 : 1));
      corner = up;
      previous.push(left);
    }
  }
  return previous.at(-1) ?? limit;
}
