import type { PurchaseOrder } from '../../domain/contract/order';
import type { IdOf } from '../../domain/id';
import { signatureOf } from '../../domain/signature';
import { checkTransition } from '../operation/check-transition';
import type { Scope } from '../operation/scope';
import { dropUndoneSteps } from './drop-undone-steps';

/** Records that an order was validated, when, by whom and with which answer: its last day is of no use any more (articles 5.1 and 6.1). */
export async function recordValidation(
  scope: Scope,
  order: PurchaseOrder,
  decisionId: IdOf<'decisions'>,
): Promise<PurchaseOrder> {
  const { tables, now, deps } = scope;
  checkTransition(order, ['PLACED', 'LAPSED'], 'orderId');
  const validated = await tables.orders.update(order, {
    status: 'VALIDATED',
    validatedAt: now,
    validatedBy: signatureOf(deps.actor),
    decisionIds: [...order.decisionIds, decisionId],
  });
  await dropUndoneSteps(scope, validated);
  return validated;
}
