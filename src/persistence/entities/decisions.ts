import type { DecisionRecord } from '../../domain/decision';
import { code, id, instant, json, nullable, varchar } from '../sql/column';
import { writtenOnce } from '../sql/entity';

/** The append-only log of decisions; it stands alone, so that it may be written before what it decided about. */
export const decisions = writtenOnce<DecisionRecord>({
  name: 'decisions',
  key: 'id',
  columns: {
    id: id('decisions'),
    customerId: nullable(id('customers')),
    subscriptionId: nullable(id('subscriptions')),
    decision: code(),
    outcome: code(),
    at: instant(),
    recordedAt: instant(),
    actor: varchar(200),
    releaseHash: varchar(64),
    request: json(),
    values: json(),
    trace: json(),
  },
  indexes: [
    ['subscriptionId', 'id'],
    ['customerId', 'id'],
    ['decision', 'id'],
  ],
});
