import type { Charge } from '../../domain/contract/charge';
import type { Rulebook } from '../../domain/ports/rulebook';
import type { Tables } from '../../domain/ports/store';
import type { LocalDate } from '../../domain/time';
import { readAll } from '../operation/read-all';
import type { Payment } from './charge-facts';
import { paymentsOf } from './charge-facts';

/**
 * What is paid of one sum on a day; null where it is owed to the customer. A sum of the whole file is paid by any event of
 * it; a payment of several sums is shared out among all it names.
 */
export async function paymentOf(
  { charges, events }: Pick<Tables, 'charges' | 'events'>,
  rulebook: Rulebook,
  charge: Charge,
  today: LocalDate,
): Promise<Payment | null> {
  const { subscriptionId, customerId } = charge;
  const all = await readAll(events, subscriptionId === null ? { customerId } : { subscriptionId });
  const beside = await readAll(charges, { customerId });
  return paymentsOf(beside, all, rulebook, today).get(charge.reference) ?? null;
}
