import type { AnswerOf } from '../request/payload-of';
import { payloadOf } from '../request/payload-of';
import { TOUCHED_DECISION } from '../types/decision/touched-decision';
import { Customer } from '../types/customer/customer.type';

export const CustomerPayload = payloadOf('CustomerPayload', {
  customer: ['customers', Customer, 'The customer.'],
  decision: TOUCHED_DECISION,
});
export type CustomerPayload = AnswerOf<typeof CustomerPayload>;
