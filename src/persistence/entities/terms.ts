import { TERM_STATUSES } from '../../domain/contract/term';
import type { Term } from '../../domain/contract/term';
import { cents, day, id, int, json, nullable, oneOf } from '../sql/column';
import { versioned } from '../sql/entity';

/** The terms of each subscription; two writers that begin one number lose a race (articles 5.2, 6.1 and 7). */
export const terms = versioned<Term>({
  name: 'terms',
  key: 'id',
  columns: {
    id: id('terms'),
    customerId: id('customers'),
    subscriptionId: id('subscriptions'),
    number: int(),
    status: oneOf(TERM_STATUSES),
    beginsOn: day(),
    dueDate: day(),
    anchor: day(),
    months: int(),
    orderId: nullable(id('orders')),
    priceCents: cents(),
    levels: json(),
    agreedOn: day(),
    editions: json(),
    endedOn: nullable(day()),
    version: int(),
  },
  uniques: [{ columns: ['subscriptionId', 'number'], race: true }],
  indexes: [['customerId']],
  references: [
    { column: 'customerId', table: 'customers' },
    { column: 'subscriptionId', table: 'subscriptions' },
    { column: 'orderId', table: 'orders' },
  ],
});
