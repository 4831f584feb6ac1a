import type { PurchaseOrder } from '../../domain/contract/order';
import type { GivenId } from '../../domain/id';
import { findOwn } from '../operation/find-own';
import type { Scope } from '../operation/scope';
import type { Extent } from './catch-up';
import { catchUp } from './catch-up';
import { catchUpAcross, catchUpPool } from './catch-up-pool';

/**
 * An order to act on: other writers on it, or on its subscription, wait, and what fell due before now has been settled,
 * such as its last day (article 5.1).
 */
export async function lockOrder(
  scope: Scope,
  orderId: GivenId<'orders'>,
  field = 'orderId',
): Promise<PurchaseOrder> {
  const { tables, deps } = scope;
  const known = await findOwn(tables, deps.actor, 'orders', orderId, field);
  await catchUpOrder(scope, known);
  return findOwn(tables, deps.actor, 'orders', known.id, field);
}

/** Settles what fell due on an order, with its subscription if one followed it. */
export async function catchUpOrder(
  scope: Scope,
  { id, customerId, subscriptionId }: Pick<PurchaseOrder, 'id' | 'customerId' | 'subscriptionId'>,
  extent: Extent = {},
): Promise<void> {
  const subscription = subscriptionId && (await scope.tables.subscriptions.find(subscriptionId));
  if (subscription) return catchUpPool(scope, subscription, extent);
  await catchUpAcross(scope, customerId, extent);
  await scope.tables.lock('orders', [id]);
  await catchUp(scope, { orderId: id, subscriptionId: null }, extent);
}
