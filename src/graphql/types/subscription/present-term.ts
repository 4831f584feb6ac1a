import type { Term as Row } from '../../../domain/contract/term';
import { showEditions } from '../../values/show-editions';
import { showMoney } from '../../values/show-money';
import type { Term } from './term.type';

/** A term as the API shows it. */
export const presentTerm = (row: Row): Term => ({
  __typename: 'Term',
  ...row,
  price: showMoney(row.priceCents),
  editions: showEditions(row.editions),
});
