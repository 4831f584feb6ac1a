import type { DueStep } from '../../domain/contract/due-step';
import { code, id, instant, int, nullable, varchar } from '../sql/column';
import type { Table } from '../sql/table';

/** Steps that wait for their instant (articles 6.1 and 6.2); an occurrence is planned once. */
export const dueSteps: Table<DueStep> = {
  name: 'due_steps',
  key: 'id',
  columns: {
    id: id(),
    customerId: id(),
    subscriptionId: id(),
    step: code(),
    occurrence: varchar(200),
    at: instant(),
    rule: varchar(200),
    status: code(),
    plannedBy: varchar(200),
    decisionId: nullable(id()),
    recordedAt: instant(),
    settledAt: nullable(instant()),
    version: int(),
  },
  uniques: [{ columns: ['subscriptionId', 'occurrence'], race: true }],
  indexes: [['status', 'at'], ['subscriptionId', 'status'], ['customerId'], ['decisionId']],
  references: { subscriptionId: 'subscriptions' },
};
