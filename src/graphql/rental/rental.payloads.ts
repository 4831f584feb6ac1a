import type { AnswerOf } from '../request/payload-of';
import { payloadOf } from '../request/payload-of';
import { TOUCHED_DECISION } from '../types/decision/touched-decision';
import { Rental } from '../types/rental/rental.type';

export const RentalPayload = payloadOf('RentalPayload', {
  rental: ['rentals', Rental, 'The server.'],
  decision: TOUCHED_DECISION,
});
export type RentalPayload = AnswerOf<typeof RentalPayload>;
