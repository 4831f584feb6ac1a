import type { Rental } from '../../domain/contract/rental';
import { ForbiddenTransition, InvalidInput } from '../../domain/errors';
import type { GivenId, IdOf } from '../../domain/id';
import { dayText } from '../../domain/day-text';
import type { LocalDate } from '../../domain/time';
import { lockRunning } from '../due-steps/lock-running';
import { recordOnEach } from '../effects/record-on-each';
import { checkDate } from '../operation/check-input';
import type { Deps } from '../operation/deps';
import { findOwn } from '../operation/find-own';
import type { Keyed } from '../operation/idempotent-write';
import { operate } from '../operation/operate';
import type { Scope } from '../operation/scope';
import type { RentalReceipt } from './register-rental';
import { lockWaitingOrders, reviewOrders } from './review-orders';

/** The end of a rental, which the managed service of the server rests on (article 2). */
export interface EndRentalInput extends Keyed {
  readonly rentalId: GivenId<'rentals'>;
  /** The first day it is no longer rented, past or to come; today when it is left out. */
  readonly endsOn?: string | null;
}

/**
 * Records that a rental ends (article 2): the rules say what becomes of the subscription on its server, now or, by a
 * planned step, on the day it ends, and of the work and the orders that rest on it. An end that has not come can be moved
 * by recording another.
 */
export async function endRental(deps: Deps, input: EndRentalInput): Promise<RentalReceipt> {
  return operate(deps, 'endRental', input, async (scope) => {
    const { tables } = scope;
    const known = await findOwn(tables, deps.actor, 'rentals', input.rentalId, 'rentalId');
    const subscriptionIds = await lockRunning(scope, { rentalId: known.id });
    const orders = await lockWaitingOrders(scope, known);
    const rented = await findOwn(tables, deps.actor, 'rentals', known.id, 'rentalId');
    if (rented.endsOn !== null && rented.endsOn <= scope.today) throw isOver(rented.reference, rented.endsOn);
    const endsOn = dayOf(scope, input.endsOn ?? null, rented);
    const rental = await tables.rentals.update(rented, { endsOn });
    const customer = await findOwn(tables, deps.actor, 'customers', rental.customerId, 'rentalId');
    const parties = { customer, rental };
    const decisionId = await recordOnEach(scope, 'rental.end', {
      subscriptionIds,
      parties,
      tells: { type: 'RENTAL_END', data: { rental: rental.reference, endsOn } },
      reviewsWork: true,
    });
    const reviews = await reviewOrders(scope, parties, orders);
    return { rentalId: rental.id, decisionId: decisionId ?? onlyOf(subscriptionIds, reviews) };
  });
}

/** The one decision there was, where no subscription runs and one order waited. */
const onlyOf = (
  { length }: readonly IdOf<'subscriptions'>[],
  [first, ...others]: readonly IdOf<'decisions'>[],
): IdOf<'decisions'> | null => (length === 0 && others.length === 0 ? (first ?? null) : null);

const MOST_YEARS = 10;

/** A day the server was known here, or one to come within ten years. */
function dayOf({ today, zone }: Scope, given: string | null, { recordedAt }: Rental): LocalDate {
  if (given === null) return today;
  const day = checkDate(given, 'endsOn');
  const from = zone.dayOf(recordedAt);
  const until = dayText(Temporal.PlainDate.from(today).add({ years: MOST_YEARS }));
  if (day >= from && day <= until) return day;
  throw new InvalidInput(
    {
      fr: `un jour du ${from} au ${until} ; reçu : ${day}`,
      en: `a day from ${from} to ${until}; received: ${day}`,
    },
    ['endsOn'],
  );
}

const isOver = (reference: string, endsOn: LocalDate): ForbiddenTransition =>
  new ForbiddenTransition(
    {
      fr: `la location de ${reference} a pris fin le ${endsOn}`,
      en: `the rental of ${reference} ended on ${endsOn}`,
    },
    ['rentalId'],
  );
