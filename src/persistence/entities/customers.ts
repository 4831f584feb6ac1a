import { LANGUAGES } from '../../domain/text';
import type { Customer } from '../../domain/contract/customer';
import { id, instant, int, json, nullable, oneOf, varchar } from '../sql/column';
import { versioned } from '../sql/entity';

/** Who contracts are with. */
export const customers = versioned<Customer>({
  name: 'customers',
  key: 'id',
  columns: {
    id: id('customers'),
    reference: varchar(64),
    name: varchar(200),
    email: varchar(320),
    language: oneOf(LANGUAGES),
    details: nullable(json()),
    attributes: json(),
    recordedAt: instant(),
    version: int(),
  },
  uniques: [{ columns: ['reference'] }],
});
