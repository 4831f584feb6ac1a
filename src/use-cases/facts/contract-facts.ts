import type { Customer } from '../../domain/contract/customer';
import type { Rental } from '../../domain/contract/rental';
import type { Subscription } from '../../domain/contract/subscription';
import type { FactGroup } from '../../domain/facts';
import { amountOf, sumOfCents } from '../../domain/cents';
import type { Tables } from '../../domain/ports/store';
import type { LocalDate } from '../../domain/time';
import { readAll } from '../operation/read-all';
import { runningOf } from '../operation/running-of';
import { firstDays } from '../terms/first-days';

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
  const began = await firstDays(tables, customer.id);
  const running = (await runningOf(tables, customer.id))
    .map((one) => (one.id === asked?.id ? asked : one))
    .map((one) => ({ ...one, beganOn: began.get(one.id) ?? one.effectiveDate }))
    .sort(oldestFirst);
  const place = running.findIndex(({ id }) => id === asked?.id);
  const rentals = new Map(
    (await readAll(tables.rentals, { customerId: customer.id })).map((rental) => [rental.id, rental]),
  );
  return {
    rank: (place < 0 ? running.length : place) + 1,
    levels: running.map(({ level }) => level),
    price: amountOf(sumOfCents(running.map(({ orderPriceCents }) => orderPriceCents))),
    oldestOn: running[0]?.beganOn ?? null,
    firstDueOn: running.map(({ dueDate }) => dueDate).sort()[0] ?? null,
    list: running.map((one) => factOf(one, rentals.get(one.rentalId))),
  };
}

/** A subscription with the first day of its first term: its dates are those of the term in course. */
type Begun = Subscription & { readonly beganOn: LocalDate };

const oldestFirst = (one: Begun, other: Begun): number => {
  if (one.beganOn !== other.beganOn) return one.beganOn < other.beganOn ? -1 : 1;
  return one.id < other.id ? -1 : 1;
};

const factOf = (
  { reference, status, level, beganOn, dueDate, termMonths, orderPriceCents }: Begun,
  rental: Rental | undefined,
): FactGroup => ({
  type: status,
  on: beganOn,
  reference,
  level,
  serverType: rental?.serverType ?? null,
  dueDate,
  months: termMonths,
  amount: amountOf(orderPriceCents),
});
