import type { PrintableDocument, PrintableDocumentKind } from '../../domain/contract/printable-document';
import type { OrderDocumentInput } from './compose-order';
import { composeOrder } from './compose-order';

/** The order form of a new subscription (article 2) or of a change of level with its discount (article 7). */
export const composeOrderForm = (input: OrderDocumentInput): PrintableDocument =>
  composeOrder(kindOf(input.order), input);

/** What the provider's sales have yet to price is no order form: nobody can validate it. */
function kindOf({ status, kind }: OrderDocumentInput['order']): PrintableDocumentKind {
  if (status === 'REFERRED_TO_SALES') return 'PRICE_REQUEST';
  return kind === 'UPGRADE' ? 'CHANGE_ORDER' : 'ORDER_FORM';
}
