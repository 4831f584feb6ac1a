import type { PrintableDocument } from '../../domain/contract/printable-document';
import type { Subscription } from '../../domain/contract/subscription';
import type { OrderDocumentInput } from './compose-order';
import { composeOrder } from './compose-order';

/** A renewal order has the subscription it renews. */
export type RenewalDocumentInput = OrderDocumentInput & { readonly subscription: Subscription };

/** The order form the provider sends for a new period (article 6.1). */
export function composeRenewalOrder(input: RenewalDocumentInput): PrintableDocument {
  const document = composeOrder('RENEWAL_ORDER', input);
  const renewsDueDate = input.order.renewsDueDate ?? input.subscription.dueDate;
  return { ...document, renewsDueDate };
}
