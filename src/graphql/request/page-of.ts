import { InvalidInput } from '../../domain/errors';
import type { Filter } from '../../domain/ports/store';
import type { ObjectKind } from '../../domain/kinds';
import type { RowOf } from '../../domain/records/rows-by-kind';
import type { Deps } from '../../use-cases/operation/deps';
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
  args: PageArgs,
): Promise<Connection<Presented<K>>> {
  const { rows, hasNextPage, hasPreviousPage } = await readEitherWay(deps, kind, filter, args);
  const edges = await Promise.all(
    rows.map(async (row) => ({ cursor: row.id, node: await PRESENTERS[kind](row, deps) })),
  );
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage,
      hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: () => countOwn(deps, kind, filter),
  };
}

/** From the beginning of the list, or from its end: which is the list read the other way, and turned. */
async function readEitherWay<K extends ObjectKind>(
  deps: Deps,
  kind: K,
  filter: Filter<RowOf<K>>,
  { first, after = null, last = null, before = null, newestFirst }: PageArgs,
) {
  if (last === null) {
    if (before !== null) throw notTogether('before', 'last');
    const { rows, hasNextPage } = await readPage(deps, kind, filter, { first, after, newestFirst });
    return { rows, hasNextPage, hasPreviousPage: after !== null };
  }
  if (after !== null) throw notTogether('after', 'first');
  const fromEnd = { first: last, after: before, newestFirst: !newestFirst, fields: FROM_THE_END };
  const { rows, hasNextPage } = await readPage(deps, kind, filter, fromEnd);
  return { rows: rows.toReversed(), hasNextPage: before !== null, hasPreviousPage: hasNextPage };
}

const FROM_THE_END = { first: 'last', after: 'before' };

const notTogether = (given: string, goesWith: string): InvalidInput =>
  new InvalidInput(
    { fr: `\`${given}\` va avec \`${goesWith}\``, en: `\`${given}\` goes with \`${goesWith}\`` },
    [given],
  );
