import type { PurchaseOrder as Row } from '../../../domain/contract/order';
import { documentUrls } from '../../values/document-urls';
import { showEditions } from '../../values/show-editions';
import { showMoney, showMoneyOrNull } from '../../values/show-money';
import type { PurchaseOrder } from './order.type';

/** An order as the API shows it. */
export const presentOrder = (row: Row): PurchaseOrder => ({
  __typename: 'PurchaseOrder',
  ...row,
  monthlyPrice: showMoneyOrNull(row.monthlyPriceCents, row.currency),
  total: showMoneyOrNull(row.totalCents, row.currency),
  discount: showMoney(row.discountCents, row.currency),
  vat: showMoneyOrNull(row.vatCents, row.currency),
  totalInclVat: showMoneyOrNull(row.totalInclVatCents, row.currency),
  editions: showEditions(row.editions),
  ...documentUrls(row.id),
});
