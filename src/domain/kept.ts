/**
 * The same function, whose last answers are kept: for what depends on its text alone, such as the day that a text
 * writes. What fails is asked again. When there are too many all are forgotten, which costs no more than finding out.
 */
export function kept<K extends string, T extends object | string>(
  most: number,
  find: (text: K) => T,
): (text: K) => T {
  const known = new Map<K, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = find(text);
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
}
