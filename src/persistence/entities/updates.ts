import type { SystemUpdate } from '../../domain/contract/maintenance';
import { code, id, instant, int, longText, varchar } from '../sql/column';
import { versioned } from '../sql/entity';

/** Updates of system components (article 4.3). */
export const updates = versioned<SystemUpdate>({
  name: 'updates',
  key: 'id',
  columns: {
    id: id('updates'),
    customerId: id('customers'),
    subscriptionId: id('subscriptions'),
    reference: varchar(64),
    kind: code(),
    description: longText(),
    performedAt: instant(),
    recordedAt: instant(),
    version: int(),
  },
  uniques: [{ columns: ['reference'] }],
  indexes: [['customerId'], ['subscriptionId']],
  references: [{ column: 'subscriptionId', table: 'subscriptions' }],
});
