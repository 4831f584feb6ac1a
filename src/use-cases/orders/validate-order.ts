import type { PurchaseOrder } from '../../domain/contract/order';
import type { Deps } from '../operation/deps';
import { applyDecision } from '../effects/apply-decision';
import { happened } from '../records/happened';
import { findOwn } from '../operation/find-own';
import type { Keyed } from '../operation/idempotent-write';
import { idempotentWrite } from '../operation/idempotent-write';
import { authorize } from '../operation/permissions';
import { validateRenewal } from '../renewal/validate-renewal';
import type { Scope } from '../operation/scope';
import { take } from '../facts/take-decision';
import { orderFactsOf } from './order-subject';
import { recordValidation } from '../records/record-validation';

/** An order to validate. */
export interface ValidateOrderInput extends Keyed {
  readonly orderId: string;
}

/** What a validation led to. */
export type ValidationReceipt = {
  readonly orderId: string;
  readonly decisionId: string;
  readonly subscriptionId: string | null;
};

/** Records the validation of an order: the setup is aimed at (article 5.1), or the renewal is decided (article 6). */
export async function validateOrder(deps: Deps, input: ValidateOrderInput): Promise<ValidationReceipt> {
  authorize(deps, 'validateOrder');
  return idempotentWrite(deps, 'validateOrder', input, async (scope) => {
    const found = await findOwn(scope.tables, deps.actor, 'orders', input.orderId, 'orderId');
    return found.kind === 'RENEWAL' ? validateRenewal(scope, found) : aimAtSetup(scope, found);
  });
}

async function aimAtSetup(scope: Scope, placed: PurchaseOrder): Promise<ValidationReceipt> {
  const { tables, deps } = scope;
  const order = await recordValidation(scope, placed);
  const customer = await findOwn(tables, deps.actor, 'customers', order.customerId);
  const rental = await findOwn(tables, deps.actor, 'rentals', order.rentalId);
  const taken = await take(scope, 'setup.target', {
    customer,
    rental,
    order: orderFactsOf(order),
    setupAt: null,
  });
  const { order: aimed = order } = await applyDecision(scope, { customer, rental, order, ...taken });
  await tables.orders.update(order, {
    setupTarget: aimed.setupTarget,
    decisionIds: [...order.decisionIds, taken.decisionId],
  });
  await happened(scope, { customer, ...taken }, 'ORDER_VALIDATED', { order: order.reference });
  return { orderId: order.id, decisionId: taken.decisionId, subscriptionId: null };
}
