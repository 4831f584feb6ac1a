import { SUBSCRIPTION_STATUSES } from '../../domain/contract/subscription';
import type { Subscription } from '../../domain/contract/subscription';
import { added, cents, code, day, id, instant, int, json, nullable, oneOf, varchar } from '../sql/column';
import { versioned } from '../sql/entity';

/** Contracts for one server each; an order starts at most one (article 5.2). */
export const subscriptions = versioned<Subscription>({
  name: 'subscriptions',
  key: 'id',
  columns: {
    id: id('subscriptions'),
    customerId: id('customers'),
    rentalId: id('rentals'),
    reference: varchar(64),
    level: code(),
    status: oneOf(SUBSCRIPTION_STATUSES),
    termNumber: added(int(), 1),
    coveredUntil: added(day(), ''),
    effectiveDate: day(),
    dueDate: day(),
    termMonths: int(),
    orderId: id('orders'),
    orderPriceCents: cents(),
    signedOn: day(),
    agreedOn: day(),
    editions: json(),
    setupAt: instant(),
    suspendedAt: nullable(instant()),
    endedAt: nullable(instant()),
    noticeGivenOn: nullable(day()),
    noticeDueDate: nullable(day()),
    attributes: json(),
    version: int(),
  },
  uniques: [{ columns: ['reference'] }, { columns: ['orderId'] }],
  indexes: [['customerId'], ['rentalId']],
  references: [
    { column: 'customerId', table: 'customers' },
    { column: 'rentalId', table: 'rentals' },
    { column: 'orderId', table: 'orders' },
  ],
});
