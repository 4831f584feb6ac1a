import { amountOf, centsOf, wholeCents } from '../../domain/cents';
import type { Cents } from '../../domain/cents';
import type { Charge, ChargeStatus } from '../../domain/contract/charge';
import type { ContractEvent } from '../../domain/contract/contract-event';
import type { FactGroup, FactValue } from '../../domain/facts';
import { isList } from '../../domain/is-list';
import { own } from '../../domain/own';
import type { Cancelling, PaidBy, Paying, Rulebook } from '../../domain/ports/rulebook';
import type { LocalDate } from '../../domain/time';
import { isCancelledBy, keptEvents, standingEvents } from './standing-events';

/** What an event says, as far as it may pay something, or cancel what did. */
type Telling = Pick<ContractEvent, 'id' | 'type' | 'data' | 'effectiveOn' | 'subscriptionId'>;

/** How events pay, and cancel one another. */
type Rules = Pick<Rulebook, 'paying' | 'cancelling'>;

/** What has been paid of a sum owed. */
export interface Payment {
  readonly status: ChargeStatus;
  readonly paid: Cents;
  readonly left: Cents;
  /** The day nothing was left any more; null while something is. */
  readonly paidOn: LocalDate | null;
  /** The day a payment of it was last returned; null when none was. */
  readonly returnedOn: LocalDate | null;
}

/** The references that an event names as what it pays. */
export function referencesPaid(data: Telling['data'], { charge }: PaidBy): readonly string[] {
  const named: FactValue = own(data, charge) ?? null;
  if (typeof named === 'string') return [named];
  return isList(named) ? named.flatMap((one) => (typeof one === 'string' ? [one] : [])) : [];
}

/** How much an event pays in all; null where it pays whatever is left. */
export function amountPaid(data: Telling['data'], { amount }: PaidBy): Cents | null {
  const given = amount === null ? null : (own(data, amount) ?? null);
  return typeof given === 'string' ? centsOf(given) : null;
}

/**
 * What is paid of each sum on a day, by the events that stand: each pays the sums it names, in that order, and of each
 * never more than is left. A sum that is owed to the customer is none that it pays.
 */
export function paymentsOf(
  charges: readonly Charge[],
  past: readonly Telling[],
  rules: Rules,
  today: LocalDate,
): ReadonlyMap<string, Payment> {
  const [paying, cancelling] = [rules.paying(), rules.cancelling()];
  const owed = charges.filter(({ kind }) => kind === 'CHARGE');
  const left = new Map(owed.map(({ reference, amountCents }) => [reference, amountCents]));
  const paidOn = new Map<string, LocalDate>();
  for (const { data, effectiveOn, paidBy } of paidInOrder(standingEvents(past, cancelling), paying)) {
    let rest = amountPaid(data, paidBy);
    for (const reference of referencesPaid(data, paidBy)) {
      const owing = left.get(reference);
      if (owing === undefined || owing === 0) continue;
      const part = rest === null || rest > owing ? owing : rest;
      left.set(reference, wholeCents(owing - part));
      if (rest !== null) rest = wholeCents(rest - part);
      if (part === owing) paidOn.set(reference, effectiveOn);
    }
  }
  const returnedOn = returnsOf(keptEvents(past), paying, cancelling);
  return new Map(
    owed.map((charge) => {
      const still = left.get(charge.reference) ?? charge.amountCents;
      return [
        charge.reference,
        {
          status: statusOf(charge, still, today),
          paid: wholeCents(charge.amountCents - still),
          left: still,
          paidOn: still === 0 ? (paidOn.get(charge.reference) ?? null) : null,
          returnedOn: returnedOn.get(charge.reference) ?? null,
        },
      ];
    }),
  );
}

/** The last day a payment of each sum was cancelled by another event. */
function returnsOf(
  past: readonly Telling[],
  paying: Paying,
  cancelling: Cancelling,
): ReadonlyMap<string, LocalDate> {
  const days = new Map<string, LocalDate>();
  for (const [since, later] of past.entries()) {
    if (!own(cancelling, later.type)) continue;
    for (const earlier of past.slice(0, since)) {
      const paidBy = own(paying, earlier.type);
      if (!paidBy || !isCancelledBy(earlier, later, cancelling)) continue;
      for (const reference of referencesPaid(earlier.data, paidBy)) {
        const known = days.get(reference);
        if (known === undefined || known < later.effectiveOn) days.set(reference, later.effectiveOn);
      }
    }
  }
  return days;
}

/** Events that pay, by the day they count for: a payment that is recorded late has paid on its day. */
const paidInOrder = (
  events: readonly Telling[],
  paying: Paying,
): readonly (Telling & { readonly paidBy: PaidBy })[] =>
  events
    .flatMap((event) => {
      const paidBy = own(paying, event.type);
      return paidBy ? [{ ...event, paidBy }] : [];
    })
    .sort((one, other) =>
      one.effectiveOn < other.effectiveOn ? -1 : one.effectiveOn > other.effectiveOn ? 1 : 0,
    );

function statusOf({ payBy }: Charge, left: Cents, today: LocalDate): ChargeStatus {
  if (left === 0) return 'PAID';
  return payBy !== null && payBy < today ? 'OVERDUE' : 'OPEN';
}

/** Sums owed by the customer or to it, each with what is paid of it, for rules that count or sum. */
export function chargeFacts(
  charges: readonly Charge[],
  past: readonly Telling[],
  rules: Rules,
  today: LocalDate,
): readonly FactGroup[] {
  const payments = paymentsOf(charges, past, rules, today);
  return charges.map(({ kind, reference, dueOn, payBy, amountCents, minutes }) => {
    const payment = payments.get(reference);
    return {
      type: kind,
      reference,
      on: dueOn,
      payBy,
      amount: amountOf(amountCents),
      minutes,
      paid: payment ? amountOf(payment.paid) : null,
      left: payment ? amountOf(payment.left) : null,
      paidOn: payment?.paidOn ?? null,
      returnedOn: payment?.returnedOn ?? null,
      status: payment?.status ?? null,
    };
  });
}
