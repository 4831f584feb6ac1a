/** Draws that come out the same each time: a generator of 32 bits with a seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Some elements, each drawn once, in the order drawn. */
export function drawn<T>(from: readonly T[], count: number, next: () => number): readonly T[] {
  const left = [...from];
  return Array.from({ length: Math.min(count, from.length) }, () => {
    const [taken] = left.splice(Math.floor(next() * left.length), 1);
    return taken!;
  });
}
