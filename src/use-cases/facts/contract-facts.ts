import type { Customer } from '../../domain/contract/customer';
import type { Rental } from '../../domain/contract/rental';
import type { Subscription } from '../../domain/contract/subscription';
import type { FactGroup } from '../../domain/facts';
import { amountOf, sumOfCents } from '../../domain/cents';
import type { Tables } from '../../domain/ports/store';
import { readAll } from '../operation/read-all';

/**
 * All the running subscriptions of a customer, the oldest first, for tariffs and terms that depend on how many there are.
 * Other writers that count them wait, so that no two are both the third. `asked` is the subscription the question is
 * about, as it stands in the question.
 */
export async function contractFacts(
  tables: Tables,
  customer: Customer,
  asked: Subscription | undefined,
): Promise<FactGroup> {
  await tables.lock('customers', [customer.id]);
  const found = await readAll(tables.subscriptions, {
    customerId: customer.id,
    status: ['ACTIVE', 'SUSPENDED'],
  });
  const running = found.map((one) => (one.id === asked?.id ? asked : one)).sort(oldestFirst);
  const place = running.findIndex(({ id }) => id === asked?.id);
  const rentals = new Map(
    (await readAll(tables.rentals, { customerId: customer.id })).map((rental) => [rental.id, rental]),
  );
  return {
    rank: (place < 0 ? running.length : place) + 1,
    levels: running.map(({ level }) => level),
    price: amountOf(sumOfCents(running.map(({ orderPriceCents }) => orderPriceCents))),
    oldestOn: running[0]?.effectiveDate ?? null,
    firstDueOn: running.map(({ dueDate }) => dueDate).sort()[0] ?? null,
    list: running.map((one) => factOf(one, rentals.get(one.rentalId))),
  };
}

const oldestFirst = (one: Subscription, other: Subscription): number => {
  if (one.effectiveDate !== other.effectiveDate) return one.effectiveDate < other.effectiveDate ? -1 : 1;
  return one.id < other.id ? -1 : 1;
};

const factOf = (
  { reference, status, level, effectiveDate, dueDate, termMonths, orderPriceCents }: Subscription,
  rental: Rental | undefined,
): FactGroup => ({
  type: status,
  on: effectiveDate,
  reference,
  level,
  serverType: rental?.serverType ?? null,
  dueDate,
  months: termMonths,
  amount: amountOf(orderPriceCents),
});
