import type { Subscription } from '../../domain/contract/subscription';
import type { IdOf } from '../../domain/id';
import type { Scope } from '../operation/scope';
import type { Extent } from './catch-up';
import { catchUp } from './catch-up';
import { isSettledAcross, settledTogether } from './settled-together';
import { runningOf } from '../operation/running-of';

/**
 * Makes other writers on a subscription wait and settles what is due, its own steps and those of the subscriptions it
 * shares minutes with or is looked at together with, in order of time: each counts all of them, whoever asks first.
 */
export async function catchUpPool(
  scope: Scope,
  subscription: Subscription,
  extent: Extent = {},
): Promise<void> {
  const known = await settleWith(scope, subscription, await mates(scope, subscription), extent);
  if (known.mates > 0 || known.settled === 0) return;
  // The first pooled window may just have opened.
  const others = await mates(scope, subscription);
  if (others.length > 0) await settleWith(scope, subscription, others, extent);
}

/** The same for what is asked of a customer without a subscription, such as an order, where it may hang on what fell due on any of them. */
export async function catchUpAcross(
  scope: Scope,
  customerId: IdOf<'customers'>,
  extent: Extent = {},
): Promise<void> {
  const [first, ...others] = await runningOf(scope.tables, customerId);
  if (first && (await isSettledAcross(scope.tables, scope.rulebook, first)))
    await settleWith(scope, first, others, extent);
}

const mates = ({ tables, rulebook }: Scope, subscription: Subscription): Promise<readonly Subscription[]> =>
  settledTogether(tables, rulebook, subscription);

async function settleWith(
  scope: Scope,
  { id }: Subscription,
  others: readonly Subscription[],
  extent: Extent,
): Promise<{ readonly mates: number; readonly settled: number }> {
  const ids = [id, ...others.map((mate) => mate.id)];
  await scope.tables.lock('subscriptions', ids);
  return { mates: others.length, settled: await catchUp(scope, { subscriptionId: ids }, extent) };
}
