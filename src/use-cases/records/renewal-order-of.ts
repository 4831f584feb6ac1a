import type { PurchaseOrder } from '../../domain/contract/order';
import type { Subscription } from '../../domain/contract/subscription';
import type { Tables } from '../../domain/ports/store';

/** One stands for a due date; the others were given up. */
const MOST_ISSUED = 20;

/** The renewal order of the due date that no term follows yet, if one stands: one that was given up counts for nothing (article 6.1). */
export async function renewalOrderOf(
  { orders }: Tables,
  { id, coveredUntil }: Pick<Subscription, 'id' | 'coveredUntil'>,
): Promise<PurchaseOrder | null> {
  const issued = await orders.list(
    { subscriptionId: id, renewsDueDate: coveredUntil },
    { first: MOST_ISSUED },
  );
  return issued.find(({ status }) => status !== 'VOID') ?? null;
}
