import type { GivenId } from '../../domain/id';
import type { Deps } from '../operation/deps';
import { findOwn } from '../operation/find-own';
import { scopeOf } from '../operation/scope';
import { poolMates } from '../allowance/pool-mates';
import { firstDue } from './catch-up';
import { catchUpPool } from './catch-up-pool';

/** Before a subscription is read: settles what fell due, so that a reader never sees a state that is past. */
export async function settleDue(
  deps: Deps,
  subscriptionId: GivenId<'subscriptions'>,
  field = 'subscriptionId',
): Promise<void> {
  const { known, due } = await deps.store.read(async (tables) => {
    const found = await findOwn(tables, deps.actor, 'subscriptions', subscriptionId, field);
    const ids = [found, ...(await poolMates(tables, found))].map(({ id }) => id);
    return { known: found, due: await firstDue(tables, ids, deps.clock.now()) };
  });
  if (!due) return;
  await deps.store.write((tables) => catchUpPool(scopeOf(deps, tables), known));
}
