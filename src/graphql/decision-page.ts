import type { DecisionRecord } from '../domain/decision';
import type { Filter } from '../domain/ports/store';
import { replay } from '../use-cases/queries/read-decision';
import { countOwn, readPage } from '../use-cases/queries/read-page';
import type { Context } from './context';
import type { PageArgs } from './inputs/page.args';
import { connection } from './page';
import { presentReplay } from './present/present-decision';

/** A page of the decision log, each decided again with the rules that decided then. */
export async function decisionPage(
  { deps }: Context,
  filter: Filter<DecisionRecord>,
  { first, after = null, newestFirst }: PageArgs,
): Promise<object> {
  const { rows, hasNextPage } = await readPage(deps, 'decisions', filter, { first, after, newestFirst });
  const nodes = await Promise.all(rows.map(async (record) => presentReplay(await replay(deps, record))));
  return connection(nodes, rows, { hasNextPage, hasPreviousPage: after !== null }, () =>
    countOwn(deps, 'decisions', filter),
  );
}
