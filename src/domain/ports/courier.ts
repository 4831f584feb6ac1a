import type { ClosedList, ValueOf } from '../closed-list';
import type { LetterContent } from '../contract/issued-letter';
import type { OutboxNotice } from '../contract/notice';
import type { Customer } from '../contract/customer';

/** An e-mail to one person, the same in every attempt. */
export interface OutgoingEmail extends LetterContent {
  /** Id of the notice: every attempt carries it, so that the receiver can tell a repetition. */
  readonly id: string;
}

/** A signed call to an endpoint of the customer's systems. */
export interface OutgoingWebhook {
  /** Id of the notice: every attempt carries it, so that the receiver can tell a repetition. */
  readonly id: string;
  readonly url: string;
  /** Standard Webhooks secrets, `whsec_...`: it is signed with each of them. */
  readonly secrets: readonly string[];
  /** JSON, the same in every attempt. */
  readonly body: string;
}

/** Hands a message to the other side; fails with DeliveryFailure when the other side did not take it. */
export interface Courier<Message> {
  /** Returns what the other side answered. */
  deliver(message: Message): Promise<string>;
}

/** One courier per channel. */
export interface Couriers {
  readonly email: Courier<OutgoingEmail>;
  readonly webhook: Courier<OutgoingWebhook>;
}

/** Writes what a notice says. */
export interface MessageWriter {
  email(notice: OutboxNotice, customer: Customer): LetterContent;
  webhookBody(notice: OutboxNotice): string;
}

/** What to do after a failure. */
export const FAILURE_KINDS = {
  again: 'Try again later.',
  never: 'No later attempt can do better.',
  gone: 'Never again to this endpoint.',
  unable: 'Nothing was tried: this installation is not set up for it.',
} as const satisfies ClosedList;

export type FailureKind = ValueOf<typeof FAILURE_KINDS>;

/** The other side did not take a message; the text of the error goes to the delivery log, so it holds no secret. */
export class DeliveryFailure extends Error {
  readonly kind: FailureKind;

  constructor(detail: string, kind: FailureKind = 'again') {
    super(detail);
    this.name = 'DeliveryFailure';
    this.kind = kind;
  }
}
