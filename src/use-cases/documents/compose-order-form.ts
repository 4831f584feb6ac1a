import type { PrintableDocument } from '../../domain/contract/printable-document';
import type { OrderDocumentInput } from './compose-order';
import { composeOrder } from './compose-order';

/** The order form of a new subscription (article 2) or of a change of level with its discount (article 7). */
export const composeOrderForm = (input: OrderDocumentInput): PrintableDocument =>
  composeOrder(input.order.kind === 'UPGRADE' ? 'CHANGE_ORDER' : 'ORDER_FORM', input);
