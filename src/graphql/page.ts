import type { Filter } from '../domain/ports/store';
import type { ObjectKind } from '../domain/records/kinds';
import type { RowOf } from '../domain/records/rows-by-kind';
import { countOwn, readPage } from '../use-cases/queries/read-page';
import type { Context } from './context';
import { PRESENTERS } from './present/present';
import type { PageArgs } from './inputs/page.args';

/** A page of a list as the API shows it; the whole is counted only when it is asked for. */
export async function pageOf<K extends ObjectKind>(
  { deps }: Context,
  kind: K,
  filter: Filter<RowOf<K>>,
  { first, after = null, newestFirst }: PageArgs,
): Promise<object> {
  const { rows, hasNextPage } = await readPage(deps, kind, filter, { first, after, newestFirst });
  const present = PRESENTERS[kind] as (row: RowOf<K>, rulebook: unknown) => object;
  const nodes = rows.map((row) => present(row, deps.rulebooks.current()));
  return connection(nodes, rows, { hasNextPage, hasPreviousPage: after !== null }, () =>
    countOwn(deps, kind, filter),
  );
}

/** Nodes as Relay clients expect a page. */
export function connection(
  nodes: readonly object[],
  rows: readonly { readonly id: string }[],
  more: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean },
  totalCount: () => Promise<number>,
): object {
  return {
    nodes,
    edges: nodes.map((node, index) => ({ node, cursor: rows[index]?.id })),
    pageInfo: { ...more, startCursor: rows[0]?.id ?? null, endCursor: rows.at(-1)?.id ?? null },
    totalCount,
  };
}
