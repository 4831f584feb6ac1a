import type { FactValue } from '../facts';
import type { Language } from '../text';
import type { Instant } from '../time';

/** QUEUED will be tried at `nextAttemptAt`; SENT was taken by the other side; FAILED gave up, and can be replayed. */
export type NoticeStatus = 'QUEUED' | 'SENT' | 'FAILED';

/** A message to someone, written in the same transaction as what it tells: the outbox. */
export interface OutboxNotice {
  readonly id: string;
  readonly customerId: string;
  readonly subscriptionId: string | null;
  /** A code of the vocabulary's notices, such as `RENEWAL_ORDER`. */
  readonly code: string;
  readonly channel: 'email' | 'webhook';
  /** An e-mail address, or the id of a webhook endpoint. */
  readonly recipient: string;
  readonly language: Language;
  /** What the template or the webhook body shows. */
  readonly data: Readonly<Record<string, FactValue>>;
  readonly decisionId: string | null;
  readonly status: NoticeStatus;
  readonly attempts: number;
  readonly nextAttemptAt: Instant;
  readonly sentAt: Instant | null;
  readonly recordedAt: Instant;
  readonly version: number;
}

/** One try to deliver a notice, for the delivery log. */
export interface DeliveryAttempt {
  readonly id: string;
  readonly noticeId: string;
  readonly at: Instant;
  readonly succeeded: boolean;
  /** What the other side answered, such as an SMTP reply or an HTTP status. */
  readonly detail: string;
}

/** Where signed webhooks are sent. */
export interface WebhookEndpoint {
  readonly id: string;
  readonly url: string;
  /** Standard Webhooks secret, `whsec_...`. */
  readonly secret: string;
  readonly active: boolean;
  readonly recordedAt: Instant;
  readonly version: number;
}
