import type { PurchaseOrder } from '../../domain/contract/order';
import type { OrderFacts } from '../facts/subject';

/** What the rules look at of an order that was placed. */
export const orderFactsOf = (order: PurchaseOrder): OrderFacts => ({
  kind: order.kind,
  level: order.level,
  attributes: order.attributes,
  placedOn: order.issuedOn,
  acknowledged: order.acknowledgements.map(({ article }) => article),
  validatedAt: order.validatedAt,
});
