import { LEDGER_KINDS } from '../../domain/contract/allowance';
import type { LedgerEntry } from '../../domain/contract/allowance';
import { id, instant, int, minutes, naturalMinutes, nullable, oneOf } from '../sql/column';
import type { Table } from '../sql/table';

/** Movements of minutes: numbered per account, so that of two writers who read the same balance one runs again. */
export const ledgerEntries: Table<LedgerEntry> = {
  name: 'ledger_entries',
  key: 'id',
  columns: {
    id: id('ledgerEntries'),
    accountId: id('subscriptions', 'customers'),
    seq: int(),
    grantId: id('grants'),
    kind: oneOf(LEDGER_KINDS),
    minutes: minutes(),
    balanceAfter: naturalMinutes(),
    interventionId: nullable(id('interventions')),
    decisionId: nullable(id('decisions')),
    effectiveAt: instant(),
    recordedAt: instant(),
  },
  uniques: [{ columns: ['accountId', 'seq'], race: true }],
  // What moved on a grant is summed from its index alone.
  indexes: [['grantId', 'kind', 'effectiveAt', 'minutes'], ['interventionId'], ['decisionId']],
  references: [{ column: 'grantId', table: 'grants' }],
};
