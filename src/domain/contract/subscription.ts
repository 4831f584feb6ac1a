import type { Cents } from '../cents';
import type { ClosedList, ValueOf } from '../closed-list';
import type { Instant, LocalDate } from '../time';
import type { Attributes } from './attributes';
import type { IdOf } from '../id';

/** Where a subscription stands. */
export const SUBSCRIPTION_STATUSES = {
  ACTIVE: 'It is in force.',
  SUSPENDED: 'Its service is suspended; an order may still reinstate it (article 6.2).',
  ENDED: 'It is over for good.',
} as const satisfies ClosedList;

export type SubscriptionStatus = ValueOf<typeof SUBSCRIPTION_STATUSES>;

/** A subscription runs until it is over for good, also while its service is suspended. */
export const RUNNING_SUBSCRIPTIONS = ['ACTIVE', 'SUSPENDED'] as const satisfies readonly SubscriptionStatus[];

/**
 * A customer's contract for one server, from its setup on (articles 5.2 and 6). What is agreed term by term is here what
 * the term in progress says: it changes on the day a term begins, not on the day its order is validated.
 */
export interface Subscription {
  readonly id: IdOf<'subscriptions'>;
  readonly customerId: IdOf<'customers'>;
  readonly rentalId: IdOf<'rentals'>;
  /** Such as `INF-000001`; amendments are scoped by it. */
  readonly reference: string;
  readonly level: string;
  readonly status: SubscriptionStatus;
  /** The number of the term in progress. */
  readonly termNumber: number;
  /** The expiry date of the last term agreed: after `dueDate` once the next one is paid for (article 6.1). */
  readonly coveredUntil: LocalDate;
  /** The anchor of subscription months: the day of the setup (article 5.2), until a term moves it. */
  readonly effectiveDate: LocalDate;
  /** Échéance: same day of the month after the term, its last day if there is none. */
  readonly dueDate: LocalDate;
  readonly termMonths: number;
  readonly orderId: IdOf<'orders'>;
  /** Price paid for the term in progress, excluding VAT, in cents. */
  readonly orderPriceCents: Cents;
  readonly signedOn: LocalDate;
  readonly agreedOn: LocalDate;
  readonly editions: Readonly<Record<string, string>>;
  readonly setupAt: Instant;
  /** The contractual instant of the suspension in progress (article 6.2). */
  readonly suspendedAt: Instant | null;
  readonly endedAt: Instant | null;
  /** The day a party gave notice that it does not renew. */
  readonly noticeGivenOn: LocalDate | null;
  /** The expiry date that this notice is for: the rules say what becomes of it when another one takes its place (article 6). */
  readonly noticeDueDate: LocalDate | null;
  readonly attributes: Attributes;
  readonly version: number;
}
