import { HOLD_STATUSES } from '../../domain/contract/hold';
import type { Hold } from '../../domain/contract/hold';
import { day, id, int, naturalMinutes, oneOf } from '../sql/column';
import { versioned } from '../sql/entity';

/** Minutes held of windows that have not begun (article 2.2.1), by the intervention they are for. */
export const holds = versioned<Hold>({
  name: 'holds',
  key: 'id',
  columns: {
    id: id('interventions'),
    subscriptionId: id('subscriptions'),
    day: day(),
    minutes: naturalMinutes(),
    status: oneOf(HOLD_STATUSES),
    decisionId: id('decisions'),
    version: int(),
  },
  indexes: [['subscriptionId', 'status']],
  references: [{ column: 'subscriptionId', table: 'subscriptions' }],
});
