import type { Instant, LocalDate } from '../time';

/** An amount the rules say is to be invoiced to the customer, or owed to it. */
export interface Charge {
  readonly id: string;
  readonly customerId: string;
  readonly subscriptionId: string;
  readonly kind: 'CHARGE' | 'CREDIT';
  /** Excluding VAT, never negative. */
  readonly amountCents: number;
  readonly currency: 'EUR';
  readonly minutes: number | null;
  /** The day it is invoiced or credited. */
  readonly dueOn: LocalDate;
  readonly decisionId: string;
  readonly recordedAt: Instant;
}
