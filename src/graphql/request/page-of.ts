import type { Filter } from '../../domain/ports/store';
import type { ObjectKind } from '../../domain/kinds';
import type { RowOf } from '../../domain/records/rows-by-kind';
import { countOwn, readPage } from '../../use-cases/queries/read-page';
import type { Connection } from '../shapes/connection-of';
import type { PageArgs } from '../shapes/page.args';
import type { Context } from './context';
import type { Presented } from './presenters';
import { PRESENTERS } from './presenters';

/** A page of a list as the API shows it. */
export async function pageOf<K extends ObjectKind>(
  { deps }: Context,
  kind: K,
  filter: Filter<RowOf<K>>,
  { first, after = null, newestFirst }: PageArgs,
): Promise<Connection<Presented<K>>> {
  const { rows, hasNextPage } = await readPage(deps, kind, filter, { first, after, newestFirst });
  const edges = await Promise.all(
    rows.map(async (row) => ({ cursor: row.id, node: await PRESENTERS[kind](row, deps) })),
  );
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: () => countOwn(deps, kind, filter),
  };
}
