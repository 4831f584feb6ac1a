import type { ContractEvent } from '../../domain/contract/contract-event';
import { code, day, id, instant, json, nullable, varchar } from '../sql/column';
import { writtenOnce } from '../sql/entity';

/** The timeline of contracts. */
export const events = writtenOnce<ContractEvent>({
  name: 'events',
  key: 'id',
  columns: {
    id: id('events'),
    customerId: id('customers'),
    subscriptionId: nullable(id('subscriptions')),
    type: code(),
    effectiveAt: instant(),
    effectiveOn: day(),
    recordedAt: instant(),
    actor: varchar(200),
    decisionId: nullable(id('decisions')),
    data: json(),
  },
  indexes: [['subscriptionId', 'id'], ['customerId', 'id'], ['decisionId']],
  references: [{ column: 'customerId', table: 'customers' }],
});
