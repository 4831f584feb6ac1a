import { ORDER_KINDS, ORDER_STATUSES } from '../../domain/contract/order';
import type { PurchaseOrder } from '../../domain/contract/order';
import { added, cents, code, day, id, instant, int, json, nullable, oneOf, varchar } from '../sql/column';
import { versioned } from '../sql/entity';

/** Purchase orders; a subscription has at most one that renews a given due date (article 6.1). */
export const orders = versioned<PurchaseOrder>({
  name: 'orders',
  key: 'id',
  columns: {
    id: id('orders'),
    customerId: id('customers'),
    rentalId: id('rentals'),
    reference: varchar(64),
    kind: oneOf(ORDER_KINDS),
    status: oneOf(ORDER_STATUSES),
    level: code(),
    termMonths: nullable(int()),
    monthlyPriceCents: nullable(cents()),
    totalCents: nullable(cents()),
    discountCents: cents(),
    creditCents: added(cents(), 0),
    vatCents: nullable(cents()),
    totalInclVatCents: nullable(cents()),
    currency: nullable(code()),
    lines: json(),
    editions: json(),
    acknowledgements: json(),
    placedAt: instant(),
    issuedOn: day(),
    validUntil: nullable(day()),
    validatedAt: nullable(instant()),
    validatedBy: nullable(varchar(200)),
    setupTarget: nullable(instant()),
    renewsDueDate: nullable(day()),
    sentAt: nullable(instant()),
    sentTo: nullable(varchar(320)),
    decisionIds: json(),
    subscriptionId: nullable(id('subscriptions')),
    attributes: json(),
    version: int(),
  },
  uniques: [{ columns: ['reference'] }, { columns: ['subscriptionId', 'renewsDueDate'] }],
  indexes: [['customerId'], ['rentalId']],
  references: [
    { column: 'customerId', table: 'customers' },
    { column: 'rentalId', table: 'rentals' },
  ],
});
