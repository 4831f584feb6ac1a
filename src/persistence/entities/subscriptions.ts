import type { Subscription } from '../../domain/contract/subscription';
import { cents, code, day, id, instant, int, json, nullable, varchar } from '../sql/column';
import type { Table } from '../sql/table';

/** Contracts for one server each; an order starts at most one (article 5.2). */
export const subscriptions: Table<Subscription> = {
  name: 'subscriptions',
  key: 'id',
  columns: {
    id: id(),
    customerId: id(),
    rentalId: id(),
    reference: varchar(64),
    level: code(),
    status: code(),
    effectiveDate: day(),
    dueDate: day(),
    termMonths: int(),
    orderId: id(),
    orderPriceCents: cents(),
    signedOn: day(),
    agreedOn: day(),
    editions: json(),
    setupAt: instant(),
    suspendedAt: nullable(instant()),
    endedAt: nullable(instant()),
    noticeGivenOn: nullable(day()),
    attributes: json(),
    version: int(),
  },
  uniques: [{ columns: ['reference'] }, { columns: ['orderId'] }],
  indexes: [['customerId'], ['rentalId']],
  references: { customerId: 'customers', rentalId: 'rentals', orderId: 'orders' },
};
