import type { LedgerEntry } from '../domain/contract/allowance';
import { wholeMinutes } from '../domain/minutes';
import type { Ledger } from '../domain/ports/store';
import { grants } from './entities/grants';
import { ledgerEntries } from './entities/ledger-entries';
import type { SqlValue } from './sql/column';
import { knownAnswers } from './sql/known-answers';
import { filled, LONGEST_LIST } from './sql/quote';
import { rowMapper } from './sql/row-mapper';
import { rowsOf } from './sql/rows';
import type { Sql } from './sql/sql';

const grantRows = rowMapper(grants);
const entryRows = rowMapper(ledgerEntries);

/** A ledger that is told when rows were locked: balances read from then on are the ones to rest on. */
export type UnitLedger = Ledger & { rowsLocked(): void };

/**
 * The movements of minutes within one unit of work (article 2.2). An account's last number is taken from the same
 * statement as its balances and remembered: whoever writes meanwhile takes the next number, so an entry that rests
 * on balances no longer true meets a taken number and its unit runs again.
 */
export function ledgerOf(sql: Sql): UnitLedger {
  const grantsIn = rowsOf(sql, grantRows, knownAnswers());
  const entriesIn = rowsOf(sql, entryRows, knownAnswers());
  const lastSeqs = new Map<string, number>();
  const readBeforeLock = new Set<string>();

  function remember(accountId: string, last: number): void {
    if (readBeforeLock.delete(accountId) || !lastSeqs.has(accountId)) lastSeqs.set(accountId, last);
  }

  return {
    rowsLocked: () => {
      for (const accountId of lastSeqs.keys()) readBeforeLock.add(accountId);
    },

    async grantsOf(accountIds) {
      if (accountIds.length === 0) return [];
      const accounts = short(accountIds);
      const rows = await sql.select(grantsWithBalance(accounts.places), accounts.values);
      return rows.map((row) => {
        const grant = grantRows.fromRow(row);
        remember(grant.accountId, Number(row['lastSeq']));
        return {
          ...grant,
          remainingMinutes: wholeMinutes(Number(row['remaining'])),
          shortfallMinutes: wholeMinutes(Number(row['shortfall'])),
        };
      });
    },

    async entriesOf(filter) {
      if (filter.grantIds?.length === 0) return [];
      const { text, values } = entriesWhere(filter);
      const rows = await sql.select(
        `${entryRows.select} WHERE ${text} ORDER BY \`accountId\`, \`seq\``,
        values,
      );
      return rows.map(entryRows.fromRow).sort(asWritten);
    },

    async lastSeq(accountId) {
      const known = lastSeqs.get(accountId);
      if (known !== undefined) return known;
      const [row] = await sql.select(LAST_SEQ, [accountId]);
      const last = Number(row?.['last'] ?? 0);
      remember(accountId, last);
      return last;
    },

    insertGrant: (grant) => grantsIn.insert(grant),

    async append(entry) {
      await entriesIn.insert(entry);
      lastSeqs.set(entry.accountId, entry.seq);
    },
  };
}

const LAST_SEQ = 'SELECT MAX(`seq`) AS `last` FROM `ledger_entries` WHERE `accountId` = ?';

const grantsWithBalance = (places: string): string => `
  SELECT g.*,
    (SELECT COALESCE(SUM(CASE WHEN e.\`kind\` = 'SHORTFALL' THEN 0 ELSE e.\`minutes\` END), 0)
      FROM \`ledger_entries\` e WHERE e.\`grantId\` = g.\`id\`) AS \`remaining\`,
    (SELECT COALESCE(SUM(CASE WHEN f.\`kind\` = 'SHORTFALL' THEN f.\`minutes\` ELSE 0 END), 0)
      FROM \`ledger_entries\` f WHERE f.\`grantId\` = g.\`id\`) AS \`shortfall\`,
    (SELECT COALESCE(MAX(s.\`seq\`), 0) FROM \`ledger_entries\` s WHERE s.\`accountId\` = g.\`accountId\`) AS \`lastSeq\`
  FROM \`grants\` g WHERE g.\`accountId\` IN (${places}) ORDER BY g.\`windowFrom\`, g.\`id\``;

function entriesWhere({ interventionId, grantIds }: Parameters<Ledger['entriesOf']>[0]): {
  readonly text: string;
  readonly values: readonly SqlValue[];
} {
  const ids = grantIds && short(grantIds);
  const texts = [
    ...(interventionId === undefined ? [] : ['`interventionId` = ?']),
    ...(ids ? [`\`grantId\` IN (${ids.places})`] : []),
  ];
  if (texts.length === 0) throw new TypeError('entries of nothing: name an intervention or grants');
  return {
    text: texts.join(' AND '),
    values: [...(interventionId === undefined ? [] : [interventionId]), ...(ids?.values ?? [])],
  };
}

/** Ids are time-ordered; numbers order the entries of one account within a millisecond. */
function asWritten(one: LedgerEntry, other: LedgerEntry): number {
  if (one.accountId === other.accountId) return one.seq - other.seq;
  if (one.recordedAt !== other.recordedAt) return one.recordedAt < other.recordedAt ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

function short(ids: readonly string[]): { readonly places: string; readonly values: readonly string[] } {
  if (ids.length > LONGEST_LIST) throw new RangeError(`more than ${LONGEST_LIST} ids`);
  return filled(ids);
}
