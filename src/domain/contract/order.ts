import type { Cents } from '../cents';
import type { ClosedList, ValueOf } from '../closed-list';
import type { PriceLine } from '../decision';
import type { Instant, LocalDate } from '../time';
import type { Attributes } from './attributes';
import type { IdOf } from '../id';

/** Where an order stands. */
export const ORDER_STATUSES = {
  PLACED: 'It is priced and waits for the customer to validate it.',
  REFERRED_TO_SALES: 'The rules give it no price: the sales department takes it up.',
  LAPSED: 'Its last day passed before it was validated.',
  VALIDATED: 'The customer validated it; its period has not begun yet.',
  FULFILLED: 'The period it is for has begun.',
  VOID: 'It was given up and has no effect any more.',
} as const satisfies ClosedList;

export type OrderStatus = ValueOf<typeof ORDER_STATUSES>;

/** An order waits while the period it is for can still begin. */
export const WAITING_ORDERS = ['PLACED', 'REFERRED_TO_SALES', 'VALIDATED'] as const;

/** What an order is for. */
export const ORDER_KINDS = {
  NEW: 'A first period, from the setup on.',
  RENEWAL: 'The period that follows an expiry date (article 6.1).',
  UPGRADE: 'A new term at another level (article 7).',
} as const satisfies ClosedList;

export type OrderKind = ValueOf<typeof ORDER_KINDS>;

/** A statement the customer accepted with the order (articles 4.1 to 4.3). */
export interface Acknowledgement {
  readonly document: string;
  readonly edition: string;
  readonly article: string;
  readonly statement: string;
  readonly acceptedAt: Instant;
  readonly acceptedBy: string;
}

/** A purchase order (bon de commande) for a subscription period. */
export interface PurchaseOrder {
  readonly id: IdOf<'orders'>;
  readonly customerId: IdOf<'customers'>;
  readonly rentalId: IdOf<'rentals'>;
  /** Such as `BC-000001`. */
  readonly reference: string;
  readonly kind: OrderKind;
  readonly status: OrderStatus;
  readonly level: string;
  readonly termMonths: number | null;
  /** Excluding VAT, in cents; null when the order is referred to sales. */
  readonly monthlyPriceCents: Cents | null;
  /** After the discount and the credit, excluding VAT. */
  readonly totalCents: Cents | null;
  /** Taken off the price of the new period (article 7). */
  readonly discountCents: Cents;
  /** Taken off the price by earlier credit of the customer (article 7): free again when the order lapses or is void. */
  readonly creditCents: Cents;
  readonly vatCents: Cents | null;
  readonly totalInclVatCents: Cents | null;
  /** An ISO 4217 code; null for an order older than this column, whose currency is that of the contract. */
  readonly currency: string | null;
  readonly lines: readonly PriceLine[];
  /** Edition of each document accepted with the order. */
  readonly editions: Readonly<Record<string, string>>;
  readonly acknowledgements: readonly Acknowledgement[];
  readonly placedAt: Instant;
  /** The local day the tariff was read. */
  readonly issuedOn: LocalDate;
  /** Last local day on which it can be validated, included; null when the rules set none. */
  readonly validUntil: LocalDate | null;
  readonly validatedAt: Instant | null;
  readonly validatedBy: string | null;
  /** When the setup is aimed at (article 5.1), an average, not a deadline. */
  readonly setupTarget: Instant | null;
  /** The expiry date a renewal order follows; null for other orders. At most one order per subscription and expiry date. */
  readonly renewsDueDate: LocalDate | null;
  /** When and where the order form was sent (article 6.1): the proof of sending is in the delivery log. */
  readonly sentAt: Instant | null;
  readonly sentTo: string | null;
  /** The decisions that admitted and priced it. */
  readonly decisionIds: readonly IdOf<'decisions'>[];
  readonly subscriptionId: IdOf<'subscriptions'> | null;
  readonly attributes: Attributes;
  readonly version: number;
}
