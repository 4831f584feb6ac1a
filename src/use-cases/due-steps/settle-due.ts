import type { Deps } from '../deps';
import { findOwn } from '../find-own';
import { scopeOf } from '../scope';
import { catchUp, dueOf } from './catch-up';

/** Before a subscription is read: settles what fell due, so that a reader never sees a state that is past. */
export async function settleDue(deps: Deps, subscriptionId: string, field = 'subscriptionId'): Promise<void> {
  const { id, due } = await deps.store.read(async (tables) => {
    const known = await findOwn(tables, deps.actor, 'subscriptions', subscriptionId, field);
    return { id: known.id, due: await dueOf(tables, known.id, deps.clock.now()) };
  });
  if (due.length === 0) return;
  await deps.store.write(async (tables) => {
    await tables.lock('subscriptions', [id]);
    await catchUp(scopeOf(deps, tables), id);
  });
}
