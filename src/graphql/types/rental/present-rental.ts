import type { Rental as Row } from '../../../domain/contract/rental';
import { isRentedOn } from '../../../domain/contract/rental';
import type { RulesOnly } from '../../../use-cases/operation/deps';
import type { Rental } from './rental.type';

/** A server as the API shows it today. */
export const presentRental = (row: Row, { clock, rulebooks }: RulesOnly): Rental => ({
  __typename: 'Rental',
  ...row,
  active: isRentedOn(row, rulebooks.current().frame.zone.dayOf(clock.now())),
});
