import type { AnswerOf } from '../request/payload-of';
import { payloadOf } from '../request/payload-of';
import { Rental } from '../types/rental/rental.type';

export const RentalPayload = payloadOf('RentalPayload', { rental: ['rentals', Rental, 'The server.'] });
export type RentalPayload = AnswerOf<typeof RentalPayload>;
