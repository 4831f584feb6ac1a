import type { Subscription as Row } from '../../../domain/contract/subscription';
import { showEditions } from '../../values/show-editions';
import { showMoney } from '../../values/show-money';
import type { Subscription } from './subscription.type';

/** A subscription as the API shows it. */
export const presentSubscription = (row: Row): Subscription => ({
  __typename: 'Subscription',
  ...row,
  orderPrice: showMoney(row.orderPriceCents),
  editions: showEditions(row.editions),
});
