import type { PurchaseOrder } from '../../domain/contract/order';
import type { Subscription } from '../../domain/contract/subscription';
import type { Subscribed } from '../operation/matter';
import type { Scope } from '../operation/scope';
import type { Tables } from '../../domain/ports/store';

/** The renewal order of the due date in course, if one was issued (article 6.1). */
export async function renewalOrderOf(
  { orders }: Tables,
  { id, dueDate }: Pick<Subscription, 'id' | 'dueDate'>,
): Promise<PurchaseOrder | null> {
  const [order] = await orders.list({ subscriptionId: id, renewsDueDate: dueDate }, { first: 1 });
  return order ?? null;
}

/** A subscription as the questions of a renewal look at it: with the renewal order of its due date. */
export const withRenewalOrder = async <M extends Subscribed>({ tables }: Scope, matter: M) => ({
  ...matter,
  renewalOrder: await renewalOrderOf(tables, matter.subscription),
});
