import { Decision } from '../decision/decision.type';
import type { AnswerOf } from '../request/payload-of';
import { payloadOf } from '../request/payload-of';
import { Subscription } from '../subscription/subscription.type';
import { PurchaseOrder } from './order.type';

export const OrderPayload = payloadOf('OrderPayload', {
  order: ['orders', PurchaseOrder, 'The order; null when the rules let none be placed.'],
  subscription: ['subscriptions', Subscription, 'The subscription.'],
  decision: ['decisions', Decision, 'What the contract answered.'],
});
export type OrderPayload = AnswerOf<typeof OrderPayload>;
