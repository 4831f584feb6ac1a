import type { Grant } from '../../domain/contract/allowance';
import { code, day, id, instant, int, minutes, nullable, varchar } from '../sql/column';
import type { Table } from '../sql/table';

/** Minutes opened for a window (article 2.2.1), once per window. */
export const grants: Table<Grant> = {
  name: 'grants',
  key: 'id',
  columns: {
    id: id('grants'),
    accountId: id('subscriptions', 'customers'),
    pool: nullable(varchar(191)),
    subscriptionId: id('subscriptions'),
    code: code(),
    minutes: minutes(),
    validFrom: day(),
    validUntil: day(),
    consumptionOrder: int(),
    windowFrom: day(),
    windowUntil: day(),
    decisionId: id('decisions'),
    recordedAt: instant(),
  },
  uniques: [{ columns: ['accountId', 'subscriptionId', 'code', 'windowFrom'], race: true }],
  indexes: [['subscriptionId', 'windowUntil'], ['accountId', 'validUntil'], ['decisionId']],
  references: [{ column: 'subscriptionId', table: 'subscriptions' }],
};
