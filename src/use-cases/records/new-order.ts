import type { Acknowledgement, PurchaseOrder } from '../../domain/contract/order';
import type { Attributes, Customer, Rental } from '../../domain/contract/party';
import { nextReference } from '../operation/next-reference';
import type { Scope } from '../operation/scope';

/** What an order is made of before it is priced. */
export interface OrderDraft {
  readonly customer: Customer;
  readonly rental: Rental;
  readonly kind: PurchaseOrder['kind'];
  readonly level: string;
  readonly acknowledgements: readonly Acknowledgement[];
  readonly attributes: Attributes;
}

/** An order form of today: the editions in force are the ones it accepts. */
export async function newOrder(scope: Scope, draft: OrderDraft): Promise<PurchaseOrder> {
  return {
    id: scope.deps.ids.next('orders'),
    customerId: draft.customer.id,
    rentalId: draft.rental.id,
    reference: await nextReference(scope, 'orders'),
    kind: draft.kind,
    status: 'PLACED',
    level: draft.level,
    termMonths: null,
    monthlyPriceCents: null,
    totalCents: null,
    discountCents: 0,
    vatCents: null,
    totalInclVatCents: null,
    lines: [],
    editions: scope.rulebook.editionsInForce(scope.today),
    acknowledgements: draft.acknowledgements,
    placedAt: scope.now,
    issuedOn: scope.today,
    validatedAt: null,
    validatedBy: null,
    setupTarget: null,
    renewsDueDate: null,
    sentAt: null,
    sentTo: null,
    decisionIds: [],
    subscriptionId: null,
    attributes: draft.attributes,
    version: 1,
  };
}
