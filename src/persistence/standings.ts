import { keysOf } from '../domain/keys-of';
import type { Contracts, OpenedWindow, Standing } from '../domain/ports/store';
import { customers } from './entities/customers';
import { grants } from './entities/grants';
import { rentals } from './entities/rentals';
import { day, instant, nullable } from './sql/column';
import type { Table } from './sql/table';
import { knownAnswers } from './sql/known-answers';
import { rowMapper } from './sql/row-mapper';
import type { Sql, StoredRow } from './sql/sql';

/** What stands of subscriptions and customers within a unit of work; forgotten whenever the unit writes. */
export interface UnitStandings {
  readonly standing: (subscriptionId: string) => Promise<Standing | null>;
  readonly contractsOf: (customerId: string) => Promise<Contracts>;
  readonly forget: () => void;
}

export function standingsOf(sql: Sql): UnitStandings {
  const known = knownAnswers();
  return {
    standing: (subscriptionId) =>
      known.to(subscriptionId, async () => {
        const [row] = await sql.select(STANDING, [subscriptionId]);
        if (!row) return null;
        const stands = standingIn(row);
        known.keep(stands.customer.id, contractsIn(row));
        return stands;
      }),
    contractsOf: (customerId) =>
      known.to(customerId, async () => {
        const [row] = await sql.select(CONTRACTS, [customerId]);
        return row ? contractsIn(row) : { running: 0, subscribedOn: null };
      }),
    forget: () => known.forget(),
  };
}

const instantOrNone = nullable(instant());
const dayOrNone = nullable(day());

const standingIn = (row: StoredRow): Standing => ({
  customer: customerOf(row),
  rental: rentalOf(row),
  nextStepAt: instantOrNone.fromSql(row['nextStepAt'] ?? null),
  lastWindow: windowIn(row),
  holdsMinutes: Number(row['holdsMinutes']) > 0,
  isPooled: Number(row['isPooled']) > 0,
  isCredited: Number(row['isCredited']) > 0,
});

function windowIn(row: StoredRow): OpenedWindow | null {
  if (row['windowFrom'] === null) return null;
  const cell = (name: keyof OpenedWindow) => grants.columns[name].fromSql(row[name] ?? null);
  return { windowFrom: cell('windowFrom'), windowUntil: cell('windowUntil'), validUntil: cell('validUntil') };
}

const contractsIn = (row: StoredRow): Contracts => ({
  running: Number(row['running']),
  subscribedOn: dayOrNone.fromSql(row['subscribedOn'] ?? null),
});

/** The columns of a table under names that say which table they are of. */
const columnsAs = ({ columns }: { readonly columns: object }, alias: string): string =>
  Object.keys(columns)
    .map((name) => `${alias}.\`${name}\` AS \`${alias}_${name}\``)
    .join(', ');

/** Reads the row of a table that was read with others. */
function readAs<T>(table: Table<T>, alias: string): (row: StoredRow) => T {
  const { fromRow } = rowMapper(table);
  const names = keysOf(table.columns).map((name) => [name, `${alias}_${name}`] as const);
  return (row) => fromRow(Object.fromEntries(names.map(([name, as]) => [name, row[as] ?? null])));
}

const customerOf = readAs(customers.table, 'c');
const rentalOf = readAs(rentals.table, 'r');

const contractsOf = (customer: string): string => `
  (SELECT COUNT(*) FROM \`subscriptions\` n WHERE n.\`customerId\` = ${customer} AND n.\`status\` IN ('ACTIVE', 'SUSPENDED')) AS \`running\`,
  (SELECT t.\`beginsOn\` FROM \`terms\` t WHERE t.\`subscriptionId\` =
    (SELECT f.\`id\` FROM \`subscriptions\` f WHERE f.\`customerId\` = ${customer} ORDER BY f.\`id\` LIMIT 1)
    ORDER BY t.\`number\` LIMIT 1) AS \`subscribedOn\``;

const CONTRACTS = `SELECT ${contractsOf('k.`id`')} FROM \`customers\` k WHERE k.\`id\` = ?`;

const STANDING = `
  SELECT ${columnsAs(customers.table, 'c')}, ${columnsAs(rentals.table, 'r')},
    w.\`windowFrom\`, w.\`windowUntil\`, w.\`validUntil\`,
    (SELECT MIN(d.\`at\`) FROM \`due_steps\` d WHERE d.\`subscriptionId\` = s.\`id\` AND d.\`status\` = 'PENDING') AS \`nextStepAt\`,
    EXISTS (SELECT 1 FROM \`holds\` h WHERE h.\`subscriptionId\` = s.\`id\` AND h.\`status\` = 'WAITING') AS \`holdsMinutes\`,
    EXISTS (SELECT 1 FROM \`grants\` g WHERE g.\`accountId\` = s.\`customerId\`) AS \`isPooled\`,
    EXISTS (SELECT 1 FROM \`charges\` o WHERE o.\`customerId\` = s.\`customerId\` AND o.\`kind\` = 'ORDER_CREDIT') AS \`isCredited\`,${contractsOf('s.`customerId`')}
  FROM \`subscriptions\` s
    JOIN \`customers\` c ON c.\`id\` = s.\`customerId\`
    JOIN \`rentals\` r ON r.\`id\` = s.\`rentalId\`
    LEFT JOIN \`grants\` w ON w.\`id\` = (SELECT x.\`id\` FROM \`grants\` x
      WHERE x.\`subscriptionId\` = s.\`id\` AND x.\`windowFrom\` < x.\`windowUntil\` ORDER BY x.\`windowUntil\` DESC LIMIT 1)
  WHERE s.\`id\` = ?`;
