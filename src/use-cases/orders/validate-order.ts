import type { PurchaseOrder } from '../../domain/contract/order';
import type { GivenId, IdOf } from '../../domain/id';
import { decideAndApply } from '../effects/decide-and-apply';
import type { Deps } from '../operation/deps';
import { findOwn } from '../operation/find-own';
import type { Keyed } from '../operation/idempotent-write';
import { operate } from '../operation/operate';
import type { Scope } from '../operation/scope';
import { recordValidation } from '../records/record-validation';
import { validateRenewal } from '../renewal/validate-renewal';

/** An order to validate. */
export interface ValidateOrderInput extends Keyed {
  readonly orderId: GivenId<'orders'>;
}

/** What a validation led to. */
export type ValidationReceipt = {
  readonly orderId: IdOf<'orders'>;
  readonly decisionId: IdOf<'decisions'>;
  readonly subscriptionId: IdOf<'subscriptions'> | null;
};

/** Records the validation of an order: the setup is aimed at (article 5.1), or the renewal is decided (article 6). */
export async function validateOrder(deps: Deps, input: ValidateOrderInput): Promise<ValidationReceipt> {
  return operate(deps, 'validateOrder', input, async (scope) => {
    const found = await findOwn(scope.tables, deps.actor, 'orders', input.orderId, 'orderId');
    return found.kind === 'RENEWAL' ? validateRenewal(scope, found) : aimAtSetup(scope, found);
  });
}

async function aimAtSetup(scope: Scope, placed: PurchaseOrder): Promise<ValidationReceipt> {
  const { tables, deps } = scope;
  const order = await recordValidation(scope, placed);
  const customer = await findOwn(tables, deps.actor, 'customers', order.customerId);
  const rental = await findOwn(tables, deps.actor, 'rentals', order.rentalId);
  const { decisionId } = await decideAndApply(scope, 'setup.target', {
    matter: { customer, rental, order },
    makes: (taken) => ({ order: { ...order, decisionIds: [...order.decisionIds, taken.decisionId] } }),
    tells: () => ({ type: 'ORDER_VALIDATED', data: { order: order.reference } }),
  });
  return { orderId: order.id, decisionId, subscriptionId: null };
}
