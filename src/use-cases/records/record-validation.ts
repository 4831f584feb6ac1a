import type { PurchaseOrder } from '../../domain/contract/order';
import { signatureOf } from '../../domain/signature';
import { checkTransition } from '../operation/check-transition';
import type { Scope } from '../operation/scope';

/** Records that an order was validated, when and by whom (articles 5.1 and 6.1). */
export async function recordValidation(
  { tables, now, deps }: Scope,
  order: PurchaseOrder,
): Promise<PurchaseOrder> {
  checkTransition(order, ['PLACED', 'LAPSED'], 'orderId');
  return tables.orders.update(order, {
    status: 'VALIDATED',
    validatedAt: now,
    validatedBy: signatureOf(deps.actor),
  });
}
