import type { Subscription } from '../../domain/contract/subscription';
import type { IdOf } from '../../domain/id';
import type { Filter } from '../../domain/ports/store';
import type { Scope } from '../operation/scope';
import { catchUpPool } from './catch-up-pool';

const MOST_SUBSCRIPTIONS = 500;

/**
 * The running subscriptions that an act on their customer or their server concerns: other writers on them wait, and what
 * fell due before is settled without it.
 */
export async function lockRunning(
  scope: Scope,
  concerned: Filter<Subscription>,
): Promise<readonly IdOf<'subscriptions'>[]> {
  const { subscriptions } = scope.tables;
  const found = await subscriptions.list(concerned, { first: MOST_SUBSCRIPTIONS });
  const running = found.filter(({ status }) => status !== 'ENDED');
  for (const subscription of running) await catchUpPool(scope, subscription);
  return running.map(({ id }) => id);
}
