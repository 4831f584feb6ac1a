import type { Cents } from '../cents';
import type { ClosedList, ValueOf } from '../closed-list';
import type { IdOf } from '../id';
import type { LocalDate } from '../time';

/** Where a term stands. */
export const TERM_STATUSES = {
  FUTURE: 'It is agreed and paid for; it has not begun yet.',
  RUNNING: 'It is the term in progress.',
  INTERRUPTED: 'The service is suspended before its expiry date.',
  ENDED: 'It came to its expiry date, or the contract ended.',
  CUT_SHORT: 'A new term took its place before its expiry date (article 7).',
  UNUSED: 'It never began: a new term, or the end of the contract, came first.',
} as const satisfies ClosedList;

export type TermStatus = ValueOf<typeof TERM_STATUSES>;

/** A level and the first day it counts within a term (article 7). */
export interface LevelFrom {
  readonly level: string;
  readonly from: LocalDate;
}

/**
 * One period of a subscription, half-open: what was agreed and paid for it holds for its days and for no others
 * (articles 5.2, 6.1 and 7).
 */
export interface Term {
  readonly id: IdOf<'terms'>;
  readonly customerId: IdOf<'customers'>;
  readonly subscriptionId: IdOf<'subscriptions'>;
  /** 1 for the first; one more for each that follows. */
  readonly number: number;
  readonly status: TermStatus;
  /** Its first day. */
  readonly beginsOn: LocalDate;
  /** Échéance: the first day it no longer covers. */
  readonly dueDate: LocalDate;
  /** The day its months are counted from. */
  readonly anchor: LocalDate;
  readonly months: number;
  /** The order that pays it; null when the rules renewed without one. */
  readonly orderId: IdOf<'orders'> | null;
  /** What was paid for it, excluding VAT, before any discount: an earlier credit is a payment, not a price cut. */
  readonly priceCents: Cents;
  /** The levels it was served at, the first as ordered. */
  readonly levels: readonly LevelFrom[];
  /** The day whose tariff and editions it was agreed under. */
  readonly agreedOn: LocalDate;
  readonly editions: Readonly<Record<string, string>>;
  /** The day it ended, at its expiry date or before; null while it has not. */
  readonly endedOn: LocalDate | null;
  readonly version: number;
}
