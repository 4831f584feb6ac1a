import type { LedgerEntry } from '../../domain/contract/allowance';
import { code, id, instant, int, natural, nullable } from '../sql/column';
import type { Table } from '../sql/table';

/** Movements of minutes: numbered per account, so that of two writers who read the same balance one runs again. */
export const ledgerEntries: Table<LedgerEntry> = {
  name: 'ledger_entries',
  key: 'id',
  columns: {
    id: id(),
    accountId: id(),
    seq: int(),
    grantId: id(),
    kind: code(),
    minutes: int(),
    balanceAfter: natural(),
    interventionId: nullable(id()),
    decisionId: nullable(id()),
    effectiveAt: instant(),
    recordedAt: instant(),
  },
  uniques: [{ columns: ['accountId', 'seq'], race: true }],
  indexes: [['grantId'], ['interventionId'], ['decisionId']],
  references: { grantId: 'grants' },
};
