import type { PurchaseOrder } from '../../domain/contract/order';
import { openAllowance } from '../allowance/read-allowance';
import { planSteps } from '../due-steps/plan-steps';
import { applyDecision } from '../effects/apply-decision';
import { happened } from '../effects/happened';
import { saveTarget } from '../effects/save-target';
import { lockParty } from '../lock-party';
import { renewalFactsOf } from '../orders/renewal-order-of';
import type { Scope } from '../scope';
import { take } from '../take-decision';

/** What a validated renewal order led to. */
export interface RenewalReceipt {
  readonly orderId: string;
  readonly decisionId: string;
  readonly subscriptionId: string;
  readonly [name: string]: string;
}

/** Decides what a validated renewal order does: the service continues, or is reinstated (articles 6.1 and 6.2). */
export async function validateRenewal(scope: Scope, order: PurchaseOrder): Promise<RenewalReceipt> {
  const party = await lockParty(scope, order.subscriptionId ?? '', 'orderId');
  const { subscription } = party;
  const allowance = await openAllowance(scope, party);
  const subject = { ...party, allowance, renewal: renewalFactsOf(order, subscription) };
  const taken = await take(scope, 'renewal.outcome', subject);
  const before = { ...party, allowance, order, ...taken };
  await happened(scope, before, 'ORDER_VALIDATED', { order: order.reference });
  const after = await saveTarget(scope, before, await applyDecision(scope, before));
  await planSteps(scope, { ...party, subscription: after.subscription ?? subscription });
  return { orderId: order.id, decisionId: taken.decisionId, subscriptionId: subscription.id };
}
