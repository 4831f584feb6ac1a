import type { PurchaseOrder } from '../../domain/contract/order';
import type { Subscription } from '../../domain/contract/subscription';
import type { Tables } from '../../domain/ports/store';
import type { LocalDate } from '../../domain/time';

/** Whether nobody can validate it any more: its last day passed, and another may be issued in its place (article 6.2). */
export const isPastItsLastDay = ({ status, validUntil }: PurchaseOrder, today: LocalDate): boolean =>
  status === 'LAPSED' || (status === 'PLACED' && validUntil !== null && validUntil < today);

/** The renewal order of the due date that no term follows yet, if one was issued (article 6.1). */
export async function renewalOrderOf(
  { orders }: Tables,
  { id, coveredUntil }: Pick<Subscription, 'id' | 'coveredUntil'>,
): Promise<PurchaseOrder | null> {
  const [order] = await orders.list({ subscriptionId: id, renewsDueDate: coveredUntil }, { first: 1 });
  return order ?? null;
}
