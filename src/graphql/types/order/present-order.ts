import type { PurchaseOrder as Row } from '../../../domain/contract/order';
import { signerFor } from '../../../domain/signature';
import type { Deps } from '../../../use-cases/operation/deps';
import { documentUrls } from '../../values/document-urls';
import { showEditions } from '../../values/show-editions';
import { showMoney, showMoneyOrNull } from '../../values/show-money';
import type { PurchaseOrder } from './order.type';

/** An order as the API shows it. */
export const presentOrder = (row: Row, { actor }: Pick<Deps, 'actor'>): PurchaseOrder => ({
  __typename: 'PurchaseOrder',
  ...row,
  validatedBy: row.validatedBy && signerFor(actor, row.validatedBy),
  acknowledgements: row.acknowledgements.map((one) => ({
    ...one,
    acceptedBy: signerFor(actor, one.acceptedBy),
  })),
  monthlyPrice: showMoneyOrNull(row.monthlyPriceCents, row.currency),
  total: showMoneyOrNull(row.totalCents, row.currency),
  discount: showMoney(row.discountCents, row.currency),
  credit: showMoney(row.creditCents, row.currency),
  vat: showMoneyOrNull(row.vatCents, row.currency),
  totalInclVat: showMoneyOrNull(row.totalInclVatCents, row.currency),
  editions: showEditions(row.editions),
  ...documentUrls(row.id),
});
