import type { Subscription } from '../../domain/contract/subscription';
import type { IdOf } from '../../domain/id';
import type { Filter } from '../../domain/ports/store';
import type { Scope } from '../operation/scope';
import { readAll } from '../operation/read-all';
import { catchUpPool } from './catch-up-pool';

/**
 * The running subscriptions that an act on their customer or their server concerns: other writers on them wait, and what
 * fell due before is settled without it.
 */
export async function lockRunning(
  scope: Scope,
  concerned: Filter<Subscription>,
): Promise<readonly IdOf<'subscriptions'>[]> {
  const { subscriptions } = scope.tables;
  const found = await readAll(subscriptions, concerned);
  const running = found.filter(({ status }) => status !== 'ENDED');
  for (const subscription of running) await catchUpPool(scope, subscription);
  return running.map(({ id }) => id);
}
