import { freezeOrder } from '../documents/freeze';
import { checkTransition } from '../operation/check-transition';
import type { Deps } from '../operation/deps';
import { happened } from '../records/happened';
import { findOwn } from '../operation/find-own';
import type { Keyed } from '../operation/idempotent-write';
import { operate } from '../operation/operate';

/** An order to give up. */
export interface VoidOrderInput extends Keyed {
  readonly orderId: string;
}

/** Gives up an order that was not fulfilled. */
export async function voidOrder(deps: Deps, input: VoidOrderInput): Promise<{ readonly orderId: string }> {
  return operate(deps, 'voidOrder', input, async (scope) => {
    const order = await findOwn(scope.tables, deps.actor, 'orders', input.orderId, 'orderId');
    checkTransition(order, ['PLACED', 'REFERRED_TO_SALES', 'VALIDATED'], 'orderId');
    await freezeOrder(scope, await scope.tables.orders.update(order, { status: 'VOID' }));
    const customer = await findOwn(scope.tables, deps.actor, 'customers', order.customerId);
    await happened(scope, { customer }, { type: 'ORDER_VOIDED', data: { order: order.reference } });
    return { orderId: order.id };
  });
}
