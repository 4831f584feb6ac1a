import type { PurchaseOrder } from '../../domain/contract/order';
import type { Subscription } from '../../domain/contract/subscription';
import type { Tables } from '../../domain/ports/store';
import type { RenewalFacts } from '../facts/subject';

/** The renewal order of the due date in course, if one was issued (article 6.1). */
export async function renewalOrderOf(
  { orders }: Tables,
  { id, dueDate }: Pick<Subscription, 'id' | 'dueDate'>,
): Promise<PurchaseOrder | null> {
  const [order] = await orders.list({ subscriptionId: id, renewsDueDate: dueDate }, { first: 1 });
  return order ?? null;
}

/** What the rules look at of it. */
export const renewalFactsOf = (order: PurchaseOrder | null, { level }: Subscription): RenewalFacts => ({
  orderValidatedAt: order?.validatedAt ?? null,
  level: order?.level ?? level,
});
