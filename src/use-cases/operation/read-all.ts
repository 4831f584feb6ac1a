import type { Filter, Rows } from '../../domain/ports/store';

const AT_ONCE = 500;

/** Every row of a filter, oldest first, read some at a time: for what has no natural end, but where none may be left out. */
export async function readAll<T extends { readonly id: string }>(
  rows: Pick<Rows<T>, 'list'>,
  filter: Filter<T>,
): Promise<readonly T[]> {
  const found: T[] = [];
  for (;;) {
    const page = await rows.list(filter, { first: AT_ONCE, after: found.at(-1)?.id ?? null });
    found.push(...page);
    if (page.length < AT_ONCE) return found;
  }
}
