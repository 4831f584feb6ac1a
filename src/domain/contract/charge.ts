import type { Cents } from '../cents';
import type { ClosedList, ValueOf } from '../closed-list';
import type { Instant, LocalDate } from '../time';
import type { IdOf } from '../id';
import type { Minutes } from '../minutes';

/** Who owes an amount. */
export const CHARGE_KINDS = {
  CHARGE: 'The customer: it will be invoiced.',
  CREDIT: 'The provider: it is owed to the customer.',
  ORDER_CREDIT: 'The provider: it comes off later orders of the customer, and is never paid out.',
} as const satisfies ClosedList;

export type ChargeKind = ValueOf<typeof CHARGE_KINDS>;

/** Where a sum that the customer owes stands on a day. */
export const CHARGE_STATUSES = {
  OPEN: 'Something of it is left to pay, and its last day to be paid has not passed, or there is none.',
  OVERDUE: 'Something of it is left to pay after its last day to be paid.',
  PAID: 'Nothing of it is left to pay.',
} as const satisfies ClosedList;

export type ChargeStatus = ValueOf<typeof CHARGE_STATUSES>;

/** An amount the rules say is to be invoiced to the customer, or owed to it. */
export interface Charge {
  readonly id: IdOf<'charges'>;
  /** What people call it, such as `MT-000001`: a payment names it. */
  readonly reference: string;
  readonly customerId: IdOf<'customers'>;
  /** The contract it is for; null for a customer, or an order, that no subscription followed. */
  readonly subscriptionId: IdOf<'subscriptions'> | null;
  /** The order it is for, if it is for one. */
  readonly orderId: IdOf<'orders'> | null;
  readonly kind: ChargeKind;
  /** Excluding VAT, never negative. */
  readonly amountCents: Cents;
  /** An ISO 4217 code. */
  readonly currency: string;
  /** What it is for, a code of the list `chargePurposes`; null when the rules do not say. */
  readonly purpose: string | null;
  /** Its VAT; null when the rules give none. */
  readonly vatCents: Cents | null;
  /** In percent, such as `20`. */
  readonly vatRate: string | null;
  /** The time it pays for; null when it is for something else. */
  readonly minutes: Minutes | null;
  /** The work it is for, if it is for work. */
  readonly interventionId: IdOf<'interventions'> | null;
  /** The day it is invoiced or credited. */
  readonly dueOn: LocalDate;
  /** The last day to pay it; null when the rules give none. */
  readonly payBy: LocalDate | null;
  readonly decisionId: IdOf<'decisions'>;
  readonly recordedAt: Instant;
}
