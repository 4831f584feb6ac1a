import type { AnswerOf } from '../request/payload-of';
import { payloadOf } from '../request/payload-of';
import { Customer } from '../types/customer/customer.type';

export const CustomerPayload = payloadOf('CustomerPayload', {
  customer: ['customers', Customer, 'The customer.'],
});
export type CustomerPayload = AnswerOf<typeof CustomerPayload>;
