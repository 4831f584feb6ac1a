import type { Malfunction } from '../../domain/contract/maintenance';
import { code, day, id, instant, int, longText, nullable, varchar } from '../sql/column';
import { versioned } from '../sql/entity';

/** Malfunctions customers report (article 4.3). */
export const malfunctions = versioned<Malfunction>({
  name: 'malfunctions',
  key: 'id',
  columns: {
    id: id('malfunctions'),
    customerId: id('customers'),
    subscriptionId: id('subscriptions'),
    reference: varchar(64),
    description: longText(),
    cause: code(),
    component: code(),
    observedOn: day(),
    updateId: nullable(id('updates')),
    outcome: code(),
    decisionId: id('decisions'),
    recordedAt: instant(),
    version: int(),
  },
  uniques: [{ columns: ['reference'] }],
  indexes: [['customerId'], ['subscriptionId'], ['updateId'], ['decisionId']],
  references: [
    { column: 'subscriptionId', table: 'subscriptions' },
    { column: 'updateId', table: 'updates' },
  ],
});
