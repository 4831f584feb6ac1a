import type { ContractEvent } from '../../domain/contract/contract-event';
import { code, day, id, instant, json, nullable, varchar } from '../sql/column';
import type { Table } from '../sql/table';

/** The timeline of contracts. */
export const events: Table<ContractEvent> = {
  name: 'events',
  key: 'id',
  columns: {
    id: id(),
    customerId: id(),
    subscriptionId: nullable(id()),
    type: code(),
    effectiveAt: instant(),
    effectiveOn: day(),
    recordedAt: instant(),
    actor: varchar(200),
    decisionId: nullable(id()),
    data: json(),
  },
  indexes: [['subscriptionId', 'id'], ['customerId', 'id'], ['decisionId']],
  references: { customerId: 'customers' },
};
