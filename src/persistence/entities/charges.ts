import type { Charge } from '../../domain/contract/charge';
import { cents, code, day, id, instant, int, nullable } from '../sql/column';
import type { Table } from '../sql/table';

/** Amounts to invoice or owed. */
export const charges: Table<Charge> = {
  name: 'charges',
  key: 'id',
  columns: {
    id: id(),
    customerId: id(),
    subscriptionId: id(),
    kind: code(),
    amountCents: cents(),
    currency: code(),
    minutes: nullable(int()),
    dueOn: day(),
    decisionId: id(),
    recordedAt: instant(),
  },
  indexes: [['customerId'], ['subscriptionId'], ['decisionId']],
  references: { subscriptionId: 'subscriptions' },
};
