/** What makes each part of an object. */
type Parts<T extends object> = { readonly [K in keyof T]: () => T[K] };

/** An object whose parts are made when they are first read, once: what nobody reads costs nothing. */
export function lazily<T extends object>(parts: Parts<T>): T {
  const made = {};
  for (const [name, make] of Object.entries<() => unknown>(parts))
    Object.defineProperty(made, name, { enumerable: true, get: once(make) });
  return made as T;
}

/** The same value at each call, made at the first. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
