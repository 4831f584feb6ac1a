import { openAllowance } from '../allowance/read-allowance';
import type { Party } from '../operation/party';
import { stepsOf } from '../records/timelines';
import { applyDecision } from '../effects/apply-decision';
import { giveUpRenewalOrder } from '../records/give-up-renewal-order';
import { renewalFactsOf } from '../records/renewal-order-of';
import type { Scope } from '../operation/scope';
import { take } from '../facts/take-decision';

/**
 * A renewal order that was sent and not validated offers the level that was left: it is given up, and sent again at the
 * new level while its due date stands (articles 6.1 and 7).
 */
export async function reissueRenewalOrder(scope: Scope, before: Party, after: Party): Promise<void> {
  if (!(await giveUpRenewalOrder(scope, before))) return;
  if (after.subscription.dueDate !== before.subscription.dueDate) return;

  const taken = await take(scope, 'renewal.timeline', {
    ...after,
    renewal: renewalFactsOf(null, after.subscription),
  });
  const effects = stepsOf(taken.decision)
    .filter(({ at }) => at <= scope.now)
    .flatMap((step) => step.effects.filter(({ effect }) => effect === 'sendOrder'));
  const allowance = await openAllowance(scope, after);
  await applyDecision(scope, {
    ...after,
    allowance,
    ...taken,
    decision: { ...taken.decision, steps: [], notices: [], grants: [], effects },
  });
}
