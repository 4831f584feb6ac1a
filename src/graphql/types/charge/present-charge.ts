import type { Charge as Row } from '../../../domain/contract/charge';
import { showMoney, showMoneyOrNull } from '../../values/show-money';
import type { Charge } from './charge.type';

/** A charge as the API shows it. */
export const presentCharge = (row: Row): Charge => ({
  __typename: 'Charge',
  ...row,
  amount: showMoney(row.amountCents, row.currency),
  vat: showMoneyOrNull(row.vatCents, row.currency),
});
