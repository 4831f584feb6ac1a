import { openAllowance } from '../allowance/read-allowance';
import { carryOut } from '../effects/decide-and-apply';
import { take } from '../facts/take-decision';
import type { Subscribed } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { giveUpRenewalOrder } from '../records/give-up-renewal-order';
import { withRenewalOrder } from '../records/as-renewed';
import { onlyWith, stepsOf } from '../records/planned-steps';

/**
 * A renewal order that was sent and not validated offers the level that was left: it is given up, and sent again at the
 * new level while its due date stands (articles 6.1 and 7).
 */
export async function reissueRenewalOrder(
  scope: Scope,
  before: Subscribed,
  { customer, rental, subscription }: Subscribed,
): Promise<void> {
  const { coveredUntil, dueDate } = subscription;
  const sameDueDate = coveredUntil === before.subscription.coveredUntil;
  // A term that is agreed ahead stays as it is, and so does what renews it (article 7).
  if (sameDueDate && coveredUntil !== dueDate) return;
  if (!(await giveUpRenewalOrder(scope, before)) || !sameDueDate) return;

  const about = { customer, rental, subscription };
  const asked = await withRenewalOrder(scope, about, 'renewal.timeline');
  const taken = await take(scope, 'renewal.timeline', { ...asked, renewalOrder: null });
  const effects = stepsOf(taken.decision)
    .filter(({ at }) => at <= scope.now)
    .flatMap((step) => step.effects.filter(({ effect }) => effect === 'sendOrder'));
  const matter = { ...about, allowance: await openAllowance(scope, about) };
  await carryOut(scope, { matter }, onlyWith(taken, effects));
}
