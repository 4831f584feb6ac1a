import type { Acknowledgement, PurchaseOrder } from '../../domain/contract/order';
import type { Rental } from '../../domain/contract/rental';
import type { Attributes } from '../../domain/contract/attributes';
import type { Customer } from '../../domain/contract/customer';
import { wholeCents } from '../../domain/cents';
import type { Drafts } from '../operation/matter';
import { nextReference } from '../operation/next-reference';
import type { Scope } from '../operation/scope';

/** What is wanted of an order. */
export interface OrderWish {
  readonly customer: Customer;
  readonly rental: Rental;
  readonly kind: PurchaseOrder['kind'];
  readonly level: string;
  readonly acknowledgements?: readonly Acknowledgement[];
  readonly attributes?: Attributes;
}

/** An order form of today, before it has its number: the editions in force are the ones it accepts. */
export function draftOrder(scope: Scope, wish: OrderWish): Drafts['order'] {
  return {
    id: scope.deps.ids.next('orders'),
    customerId: wish.customer.id,
    rentalId: wish.rental.id,
    kind: wish.kind,
    status: 'PLACED',
    level: wish.level,
    termMonths: null,
    monthlyPriceCents: null,
    totalCents: null,
    discountCents: wholeCents(0),
    creditCents: wholeCents(0),
    vatCents: null,
    totalInclVatCents: null,
    currency: scope.rulebook.frame.currency,
    lines: [],
    editions: scope.rulebook.editionsInForce(scope.today),
    acknowledgements: wish.acknowledgements ?? [],
    placedAt: scope.now,
    issuedOn: scope.today,
    validUntil: null,
    validatedAt: null,
    validatedBy: null,
    setupTarget: null,
    renewsDueDate: null,
    sentAt: null,
    sentTo: null,
    decisionIds: [],
    subscriptionId: null,
    attributes: wish.attributes ?? {},
    version: 1,
  };
}

/** An order with its number: one the rules refuse at once takes none. */
export const numbered = async (scope: Scope, draft: Drafts['order']): Promise<PurchaseOrder> => ({
  ...draft,
  reference: await nextReference(scope, 'orders'),
});
