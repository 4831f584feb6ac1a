import type { PurchaseOrder } from '../../domain/contract/order';
import { freezeOrder } from '../documents/freeze';
import type { Taken } from '../facts/take-decision';
import type { Subscribed } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { dropUndoneSteps } from './drop-undone-steps';
import { happened } from './happened';
import { renewalOrderOf } from './renewal-order-of';

/** The renewal order of the due date that nobody validated, if there is one; it may have lapsed (article 6.1). */
export async function openRenewalOrder(
  { tables }: Scope,
  { subscription }: Pick<Subscribed, 'subscription'>,
): Promise<PurchaseOrder | null> {
  const order = await renewalOrderOf(tables, subscription);
  return order?.status === 'PLACED' || order?.status === 'LAPSED' ? order : null;
}

/** Gives up the renewal order of a due date that is settled otherwise: nobody validates it any more (article 6.1). */
export async function giveUpRenewalOrder(
  scope: Scope,
  about: Pick<Subscribed, 'customer' | 'subscription'>,
  taken: Taken | null = null,
): Promise<boolean> {
  const order = await openRenewalOrder(scope, about);
  if (!order) return false;
  // One that lapsed is over already; its due date is free for another.
  const lapsed = order.status === 'LAPSED';
  const given = await scope.tables.orders.update(order, {
    ...(!lapsed && { status: 'VOID' }),
    renewsDueDate: null,
  });
  if (lapsed) return true;
  await freezeOrder(scope, given);
  await dropUndoneSteps(scope, given);
  await happened(scope, about, { type: 'ORDER_VOIDED', data: { order: order.reference } }, taken);
  return true;
}
