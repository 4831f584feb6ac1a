import type { AnswerOf } from '../request/payload-of';
import { payloadOf } from '../request/payload-of';
import { TOUCHED_DECISION } from '../types/decision/touched-decision';
import { Subscription } from '../types/subscription/subscription.type';
import { ContractEvent } from '../types/timeline/contract-event.type';

export const EventPayload = payloadOf('EventPayload', {
  event: ['events', ContractEvent, 'The entry of the timeline.'],
  subscription: ['subscriptions', Subscription, 'The subscription.'],
  decision: TOUCHED_DECISION,
});
export type EventPayload = AnswerOf<typeof EventPayload>;
