import type { IdOf } from '../../domain/id';
import { ChargeConnection } from '../types/charge/charge.type';
import { list, listsOf } from '../request/lists-of';
import { PurchaseOrder } from '../types/order/order.type';
import { DueStepConnection } from '../types/timeline/due-step.type';

const its = (orderId: IdOf<'orders'>) => ({ orderId });

/** What belongs to an order. */
export const OrderLists = listsOf(PurchaseOrder, {
  charges: list(
    'charges',
    ChargeConnection,
    'Amounts to invoice, or owed to the customer, for the order beside its price, such as a fee.',
    its,
  ),
  dueSteps: list('dueSteps', DueStepConnection, 'Steps the rules planned when they decided on it.', its),
});
