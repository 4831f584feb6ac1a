import type { Subscription } from '../../domain/contract/subscription';
import { poolMates } from '../allowance/pool-mates';
import type { Scope } from '../operation/scope';
import type { Extent } from './catch-up';
import { catchUp } from './catch-up';

/**
 * Makes other writers on a subscription wait and settles what is due, its own steps and those of the subscriptions it
 * shares minutes with, in order of time: a pool counts every one of them, whoever asks first.
 */
export async function catchUpPool(
  scope: Scope,
  subscription: Subscription,
  extent: Extent = {},
): Promise<void> {
  const known = await settleWith(scope, subscription, await poolMates(scope.tables, subscription), extent);
  if (known.mates > 0 || known.settled === 0) return;
  // The first pooled window may just have opened.
  const mates = await poolMates(scope.tables, subscription);
  if (mates.length > 0) await settleWith(scope, subscription, mates, extent);
}

async function settleWith(
  scope: Scope,
  { id }: Subscription,
  mates: readonly Subscription[],
  extent: Extent,
): Promise<{ readonly mates: number; readonly settled: number }> {
  const ids = [id, ...mates.map((mate) => mate.id)];
  await scope.tables.lock('subscriptions', ids);
  return { mates: mates.length, settled: await catchUp(scope, { subscriptionId: ids }, extent) };
}
