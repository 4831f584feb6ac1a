import { TOUCHED_DECISION } from '../types/decision/touched-decision';
import type { AnswerOf } from '../request/payload-of';
import { payloadOf } from '../request/payload-of';
import { Subscription } from '../types/subscription/subscription.type';
import { PurchaseOrder } from '../types/order/order.type';

export const OrderPayload = payloadOf('OrderPayload', {
  order: ['orders', PurchaseOrder, 'The order; null when the rules let none be placed.'],
  subscription: ['subscriptions', Subscription, 'The subscription.'],
  decision: TOUCHED_DECISION,
});
export type OrderPayload = AnswerOf<typeof OrderPayload>;
