import type { Grant, LedgerEntry } from '../domain/contract/allowance';
import { NO_MINUTES, sumOfMinutes, wholeMinutes } from '../domain/minutes';
import type { Ledger, Movement, SummedGrant } from '../domain/ports/store';
import { grants } from './entities/grants';
import { ledgerEntries } from './entities/ledger-entries';
import type { SqlValue } from './sql/column';
import { knownAnswers } from './sql/known-answers';
import { AT_ONCE, filled, inParts } from './sql/quote';
import { rowMapper } from './sql/row-mapper';
import { rowsOf } from './sql/rows';
import type { Sql, StoredRow } from './sql/sql';

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

  async function summed(
    where: string,
    values: readonly SqlValue[],
    apart: string | null,
  ): Promise<readonly SummedGrant[]> {
    const rows = await sql.select(grantsSummed(where, apart !== null), [
      ...values,
      ...(apart === null ? [] : [apart]),
    ]);
    const grants: SummedGrant[] = [];
    for (const row of rows) {
      const grant = grantRows.fromRow(row);
      remember(grant.accountId, Number(row['lastSeq']));
      const movement = movementOf(grant.id, row);
      const last = grants.at(-1);
      if (last?.id === grant.id) grants.splice(-1, 1, withMovement(last, movement));
      else grants.push(withMovement({ ...grant, ...NOTHING_MOVED }, movement));
    }
    return grants;
  }

  async function entriesWhere(
    conditions: readonly { readonly text: string; readonly values: readonly SqlValue[] }[],
  ): Promise<LedgerEntry[]> {
    const rows = await sql.select(
      `${entryRows.select} WHERE ${conditions.map(({ text }) => text).join(' AND ')}`,
      conditions.flatMap(({ values }) => values),
    );
    return rows.map(entryRows.fromRow);
  }

  return {
    rowsLocked: () => {
      for (const accountId of lastSeqs.keys()) readBeforeLock.add(accountId);
    },

    async grantsOf(accountIds, { from, apart = null } = {}) {
      const found: SummedGrant[] = [];
      for (const part of inParts(accountIds)) {
        const { places, values } = filled(part);
        const where = `g.\`accountId\` IN (${places})${from === undefined ? '' : ' AND g.`validUntil` >= ?'}`;
        found.push(...(await summed(where, [...values, ...(from === undefined ? [] : [from])], apart)));
      }
      return accountIds.length > AT_ONCE ? found.sort(oldestFirst) : found;
    },

    async grantsWith(ids) {
      const found: SummedGrant[] = [];
      for (const part of inParts(ids)) {
        const { places, values } = filled(part);
        found.push(...(await summed(`g.\`id\` IN (${places})`, values, null)));
      }
      return found.sort(oldestFirst);
    },

    async entriesOf({ interventionId, grantIds }) {
      const ofWork =
        interventionId === undefined ? null : { text: '`interventionId` = ?', values: [interventionId] };
      if (!grantIds && !ofWork) throw new TypeError('entries of nothing: name an intervention or grants');
      if (!grantIds) return (await entriesWhere(ofWork ? [ofWork] : [])).sort(asWritten);
      const found: LedgerEntry[] = [];
      for (const part of inParts(grantIds)) {
        const { places, values } = filled(part);
        const ofGrants = { text: `\`grantId\` IN (${places})`, values };
        found.push(...(await entriesWhere(ofWork ? [ofWork, ofGrants] : [ofGrants])));
      }
      return found.sort(asWritten);
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

/** A row for each grant and each kind of what moved on it; one for a grant on which nothing moved. */
const grantsSummed = (where: string, apart: boolean): string => `
  SELECT g.*, e.\`kind\` AS \`moved\`, SUM(e.\`minutes\`) AS \`sum\`, MIN(e.\`effectiveAt\`) AS \`since\`,
    (SELECT COALESCE(MAX(s.\`seq\`), 0) FROM \`ledger_entries\` s WHERE s.\`accountId\` = g.\`accountId\`) AS \`lastSeq\`
  FROM \`grants\` g LEFT JOIN \`ledger_entries\` e ON e.\`grantId\` = g.\`id\`
  WHERE ${where}
  GROUP BY g.\`id\`, e.\`kind\`${apart ? ', e.`effectiveAt` < ?' : ''}
  ORDER BY g.\`windowFrom\`, g.\`id\`, e.\`kind\``;

const NOTHING_MOVED = {
  remainingMinutes: NO_MINUTES,
  shortfallMinutes: NO_MINUTES,
  movements: [],
};

function movementOf(grantId: Grant['id'], row: StoredRow): Movement | null {
  if (row['moved'] === null) return null;
  const { kind, effectiveAt } = ledgerEntries.columns;
  return {
    grantId,
    kind: kind.fromSql(row['moved'] ?? null),
    minutes: wholeMinutes(Number(row['sum'])),
    effectiveAt: effectiveAt.fromSql(row['since'] ?? null),
  };
}

function withMovement(grant: SummedGrant, movement: Movement | null): SummedGrant {
  if (!movement) return grant;
  const sum = movement.kind === 'SHORTFALL' ? 'shortfallMinutes' : 'remainingMinutes';
  return {
    ...grant,
    [sum]: sumOfMinutes([grant[sum], movement.minutes]),
    movements: [...grant.movements, movement],
  };
}

const oldestFirst = (one: Grant, other: Grant): number =>
  one.windowFrom === other.windowFrom ? compare(one.id, other.id) : compare(one.windowFrom, other.windowFrom);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Ids are time-ordered; numbers order the entries of one account within a millisecond. */
function asWritten(one: LedgerEntry, other: LedgerEntry): number {
  if (one.accountId === other.accountId) return one.seq - other.seq;
  if (one.recordedAt !== other.recordedAt) return one.recordedAt < other.recordedAt ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
