import type { Rental } from '../../domain/contract/rental';
import { code, day, flag, id, instant, int, json, nullable, varchar } from '../sql/column';
import { versioned } from '../sql/entity';

/** Servers that subscriptions depend on (article 2). */
export const rentals = versioned<Rental>({
  name: 'rentals',
  key: 'id',
  columns: {
    id: id('rentals'),
    customerId: id('customers'),
    reference: varchar(64),
    serverType: code(),
    active: flag(),
    endsOn: nullable(day()),
    attributes: json(),
    recordedAt: instant(),
    version: int(),
  },
  uniques: [{ columns: ['reference'] }],
  indexes: [['customerId']],
  references: [{ column: 'customerId', table: 'customers' }],
});
