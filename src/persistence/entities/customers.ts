import type { Customer } from '../../domain/contract/party';
import { code, id, instant, int, json, varchar } from '../sql/column';
import type { Table } from '../sql/table';

/** Who contracts are with. */
export const customers: Table<Customer> = {
  name: 'customers',
  key: 'id',
  columns: {
    id: id(),
    reference: varchar(64),
    name: varchar(200),
    email: varchar(320),
    language: code(),
    attributes: json(),
    recordedAt: instant(),
    version: int(),
  },
  uniques: [{ columns: ['reference'] }],
};
