import type { PurchaseOrder } from '../../domain/contract/order';
import { openAllowance } from '../allowance/read-allowance';
import { planSteps } from '../due-steps/plan-steps';
import { applyDecision } from '../effects/apply-decision';
import { happened } from '../records/happened';
import { saveTarget } from '../effects/save-target';
import { checkTransition } from '../operation/check-transition';
import { findOwn } from '../operation/find-own';
import { lockParty } from '../due-steps/lock-party';
import { recordValidation } from '../records/record-validation';
import { renewalFactsOf } from '../records/renewal-order-of';
import type { Decision } from '../../domain/decision';
import type { Scope } from '../operation/scope';
import { take } from '../facts/take-decision';

/** What a validated renewal order led to. */
export interface RenewalReceipt {
  readonly orderId: string;
  readonly decisionId: string;
  readonly subscriptionId: string;
  readonly [name: string]: string;
}

/**
 * Decides what a validated renewal order does: the service continues, or is reinstated (articles 6.1 and 6.2). What fell
 * due before is settled first, without it: an order that comes late does not undo the suspension. An order that the rules
 * refuse stays as it was placed, and may be validated later.
 */
export async function validateRenewal(scope: Scope, placed: PurchaseOrder): Promise<RenewalReceipt> {
  const party = await lockParty(scope, placed.subscriptionId ?? '', 'orderId');
  const { subscription } = party;
  const found = await findOwn(scope.tables, scope.deps.actor, 'orders', placed.id, 'orderId');
  checkTransition(found, ['PLACED'], 'orderId');
  const allowance = await openAllowance(scope, party);
  const renewal = renewalFactsOf({ ...found, validatedAt: scope.now }, subscription);
  const taken = await take(scope, 'renewal.outcome', { ...party, allowance, renewal });
  if (isRefused(taken.decision)) {
    const before = { ...party, allowance, ...taken };
    await saveTarget(scope, before, await applyDecision(scope, before));
    return { orderId: found.id, decisionId: taken.decisionId, subscriptionId: subscription.id };
  }
  const order = await recordValidation(scope, found);
  const before = { ...party, allowance, order, ...taken };
  await happened(scope, before, 'ORDER_VALIDATED', { order: order.reference });
  const after = await saveTarget(scope, before, await applyDecision(scope, before));
  await planSteps(scope, { ...party, subscription: after.subscription ?? subscription });
  return { orderId: order.id, decisionId: taken.decisionId, subscriptionId: subscription.id };
}

const isRefused = ({ favourable, effects }: Decision): boolean =>
  !favourable && !effects.some(({ effect }) => effect === 'renew');
