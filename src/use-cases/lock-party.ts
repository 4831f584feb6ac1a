import type { Party } from './allowance/party';
import { catchUpPool } from './due-steps/catch-up-pool';
import { findOwn } from './find-own';
import { loadParty } from './load-party';
import type { Scope } from './scope';

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
