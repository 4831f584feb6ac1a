import type { Study } from '../../domain/contract/intervention';
import { code, id, instant, int, longText, nullable, varchar } from '../sql/column';
import type { Table } from '../sql/table';

/** Studies of requests outside the subscription (article 2.2.2). */
export const studies: Table<Study> = {
  name: 'studies',
  key: 'id',
  columns: {
    id: id(),
    interventionId: id(),
    subscriptionId: id(),
    customerId: id(),
    reference: varchar(64),
    status: code(),
    conclusion: nullable(longText()),
    openedAt: instant(),
    concludedAt: nullable(instant()),
    concludedBy: nullable(varchar(200)),
    proposalId: nullable(id()),
    decisionId: id(),
    version: int(),
  },
  uniques: [{ columns: ['reference'] }],
  indexes: [['interventionId'], ['subscriptionId'], ['customerId'], ['proposalId'], ['decisionId']],
  references: { interventionId: 'interventions' },
};
