import type { PriceLine } from '../decision';
import type { Instant, LocalDate } from '../time';
import type { Attributes } from './party';

export type OrderStatus = 'PLACED' | 'REFERRED_TO_SALES' | 'VALIDATED' | 'FULFILLED' | 'VOID';

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
  readonly id: string;
  readonly customerId: string;
  readonly rentalId: string;
  /** Such as `BC-000001`. */
  readonly reference: string;
  readonly kind: 'NEW' | 'RENEWAL' | 'UPGRADE';
  readonly status: OrderStatus;
  readonly level: string;
  readonly termMonths: number | null;
  /** Excluding VAT, in cents; null when the order is referred to sales. */
  readonly monthlyPriceCents: number | null;
  readonly totalCents: number | null;
  readonly lines: readonly PriceLine[];
  /** Edition of each document accepted with the order. */
  readonly editions: Readonly<Record<string, string>>;
  readonly acknowledgements: readonly Acknowledgement[];
  readonly placedAt: Instant;
  /** The local day the tariff was read. */
  readonly issuedOn: LocalDate;
  readonly validatedAt: Instant | null;
  readonly validatedBy: string | null;
  /** When the setup is aimed at (article 5.1), an average, not a deadline. */
  readonly setupTarget: Instant | null;
  readonly subscriptionId: string | null;
  readonly attributes: Attributes;
  readonly version: number;
}
