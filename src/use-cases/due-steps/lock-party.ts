import type { Party } from '../operation/party';
import { catchUpPool } from './catch-up-pool';
import { findOwn } from '../operation/find-own';
import { loadParty } from '../operation/load-party';
import type { Scope } from '../operation/scope';

/**
 * A subscription to act on: other writers on it wait, and what fell due before now has been settled, so that the answer
 * does not depend on when the scheduler last ran.
 */
export async function lockParty(
  scope: Scope,
  subscriptionId: string,
  field = 'subscriptionId',
): Promise<Party> {
  const known = await findOwn(scope.tables, scope.deps.actor, 'subscriptions', subscriptionId, field);
  await catchUpPool(scope, known);
  return loadParty(scope, known.id, field);
}
