import type { ClosedList, ValueOf } from '../closed-list';
import type { FactValue } from '../facts';
import type { Language } from '../text';
import type { Instant } from '../time';
import type { IdOf } from '../id';

/** Where a notice stands. */
export const NOTICE_STATUSES = {
  QUEUED: 'It will be tried at its next attempt.',
  SENT: 'The other side took it.',
  FAILED: 'Its delivery was given up; it can be replayed.',
} as const satisfies ClosedList;

export type NoticeStatus = ValueOf<typeof NOTICE_STATUSES>;

/** How a notice travels. */
export const CHANNELS = {
  email: 'A letter to a mailbox.',
  webhook: "A signed call to an endpoint of someone's systems.",
} as const satisfies ClosedList;

export type Channel = ValueOf<typeof CHANNELS>;

/** Who receives a notice that names nobody else. */
export const CUSTOMER = 'customer';

/** Whether a recipient is a mailbox, written as it stands. */
export const isMailbox = (to: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(to);

/** A message to someone, written in the same transaction as what it tells: the outbox. */
export interface OutboxNotice {
  readonly id: IdOf<'notices'>;
  readonly customerId: IdOf<'customers'>;
  readonly subscriptionId: IdOf<'subscriptions'> | null;
  /** A code of the vocabulary's notices, such as `RENEWAL_ORDER`. */
  readonly code: string;
  readonly channel: Channel;
  /** An e-mail address, or the id of a webhook endpoint. */
  readonly recipient: string;
  readonly language: Language;
  /** What the template or the webhook body shows. */
  readonly data: Readonly<Record<string, FactValue>>;
  readonly decisionId: IdOf<'decisions'> | null;
  readonly status: NoticeStatus;
  readonly attempts: number;
  readonly nextAttemptAt: Instant;
  readonly sentAt: Instant | null;
  readonly recordedAt: Instant;
  readonly version: number;
}

/** One try to deliver a notice, for the delivery log. */
export interface DeliveryAttempt {
  readonly id: IdOf<'deliveries'>;
  readonly noticeId: IdOf<'notices'>;
  readonly at: Instant;
  readonly succeeded: boolean;
  /** What the other side answered, such as an SMTP reply or an HTTP status. */
  readonly detail: string;
}

/** Where signed webhooks are sent. */
export interface WebhookEndpoint {
  readonly id: IdOf<'webhookEndpoints'>;
  readonly url: string;
  /** Standard Webhooks secret, `whsec_...`, as the vault keeps it. */
  readonly secret: string;
  /** The secret before it: calls are signed with both until `retiredUntil`, so that a receiver can change over. */
  readonly retiredSecret: string | null;
  readonly retiredUntil: Instant | null;
  readonly active: boolean;
  /** Removed endpoints are listed no more; what was sent to them is still told. */
  readonly removedAt: Instant | null;
  readonly recordedAt: Instant;
  readonly version: number;
}
