import { TOUCHED_DECISION } from '../types/decision/touched-decision';
import { Decision } from '../types/decision/decision.type';
import { PurchaseOrder } from '../types/order/order.type';
import type { AnswerOf } from '../request/payload-of';
import { payloadOf } from '../request/payload-of';
import { Subscription } from '../types/subscription/subscription.type';

export const SubscriptionPayload = payloadOf('SubscriptionPayload', {
  subscription: ['subscriptions', Subscription, 'The subscription.'],
  decision: TOUCHED_DECISION,
});
export type SubscriptionPayload = AnswerOf<typeof SubscriptionPayload>;

export const PlanChangePayload = payloadOf('PlanChangePayload', {
  subscription: ['subscriptions', Subscription, 'The subscription.'],
  order: ['orders', PurchaseOrder, 'The order of the new term, if one was made.'],
  admission: ['decisions', Decision, 'Whether the change was admitted.'],
  compensation: ['decisions', Decision, 'What it costs or gives back; null when it was not admitted.'],
});
export type PlanChangePayload = AnswerOf<typeof PlanChangePayload>;
