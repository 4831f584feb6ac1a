import type { GivenId } from '../../domain/id';
import { openAllowance } from '../allowance/read-allowance';
import { findOwn } from '../operation/find-own';
import { loadSubscribed } from '../operation/load-subscribed';
import type { MatterWith, Subscribed } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { catchUpPool } from './catch-up-pool';

/**
 * A subscription to act on: other writers on it wait, and what fell due before now has been settled, so that the answer
 * does not depend on when the scheduler last ran.
 */
export async function lockSubscribed(
  scope: Scope,
  subscriptionId: GivenId<'subscriptions'>,
  field = 'subscriptionId',
): Promise<Subscribed> {
  const known = await findOwn(scope.tables, scope.deps.actor, 'subscriptions', subscriptionId, field);
  await catchUpPool(scope, known);
  return loadSubscribed(scope, known.id, field);
}

/** The same with its minutes of now, for an act that is decided: the windows that have begun are open. */
export async function lockToDecide(
  scope: Scope,
  subscriptionId: GivenId<'subscriptions'>,
  field = 'subscriptionId',
): Promise<MatterWith<'subscription' | 'allowance'>> {
  const about = await lockSubscribed(scope, subscriptionId, field);
  return { ...about, allowance: await openAllowance(scope, about) };
}
