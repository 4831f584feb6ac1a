import type { Rental as Row } from '../../../domain/contract/rental';
import type { Rental } from './rental.type';

/** A server as the API shows it. */
export const presentRental = (row: Row): Rental => ({ __typename: 'Rental', ...row });
