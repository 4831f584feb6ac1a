import { checkInstant, checkPast } from '../operation/check-input';
import { checkTransition } from '../operation/check-transition';
import type { Deps } from '../operation/deps';
import { planSteps } from '../due-steps/plan-steps';
import { applyDecision } from '../effects/apply-decision';
import { happened } from '../records/happened';
import { findOwn } from '../operation/find-own';
import type { Keyed } from '../operation/idempotent-write';
import { idempotentWrite } from '../operation/idempotent-write';
import { openAllowance } from '../allowance/read-allowance';
import { authorize } from '../operation/permissions';
import { take } from '../facts/take-decision';
import { orderFactsOf } from './order-subject';

/** The setup of a validated order. */
export interface RecordSetupInput extends Keyed {
  readonly orderId: string;
  /** When the service was set up; now when it is left out. */
  readonly setupAt?: string | null;
}

/** What a setup led to. */
export type SetupReceipt = {
  readonly orderId: string;
  readonly subscriptionId: string | null;
  readonly decisionId: string;
};

/** Records the setup: the subscription is in force from that day, its due date follows (article 5.2). */
export async function recordSetup(deps: Deps, input: RecordSetupInput): Promise<SetupReceipt> {
  authorize(deps, 'recordSetup');
  return idempotentWrite(deps, 'recordSetup', input, async (scope) => {
    const { tables } = scope;
    const order = await findOwn(tables, deps.actor, 'orders', input.orderId, 'orderId');
    checkTransition(order, ['VALIDATED'], 'orderId');
    const setupAt = input.setupAt
      ? checkPast(scope, checkInstant(input.setupAt, 'setupAt'), 'setupAt', order.validatedAt)
      : scope.now;
    const customer = await findOwn(tables, deps.actor, 'customers', order.customerId);
    const rental = await findOwn(tables, deps.actor, 'rentals', order.rentalId);
    const subject = { customer, rental, order: orderFactsOf(order), setupAt };
    const taken = await take(scope, 'subscription.term', subject, setupAt);
    const target = await applyDecision(scope, { customer, rental, order, ...taken });
    const { subscription } = target;
    if (!subscription) return { orderId: order.id, subscriptionId: null, decisionId: taken.decisionId };
    await tables.subscriptions.insert(subscription);
    await tables.orders.update(order, { status: 'FULFILLED', subscriptionId: subscription.id });
    await happened(scope, { ...target, subscription }, 'SETUP', { order: order.reference }, setupAt);
    const party = { customer, rental, subscription };
    await openAllowance(scope, party);
    await planSteps(scope, party);
    return { orderId: order.id, subscriptionId: subscription.id, decisionId: taken.decisionId };
  });
}
