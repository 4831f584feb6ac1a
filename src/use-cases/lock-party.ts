import type { Party } from './allowance/open-windows';
import { catchUp } from './due-steps/catch-up';
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
  const { id } = await findOwn(scope.tables, scope.deps.actor, 'subscriptions', subscriptionId, field);
  await scope.tables.lock('subscriptions', [id]);
  await catchUp(scope, id);
  return loadParty(scope, id, field);
}
