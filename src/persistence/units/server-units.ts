import type { PoolConnection, ResultSetHeader } from 'mysql2';
import type { DataSource, QueryRunner } from 'typeorm';
import type { SqlValue } from '../sql/column';
import type { Sql, StoredRow } from '../sql/sql';
import { outcomeUnknown } from './breakdown';
import { driverError, isConnectionLost } from '../sql/driver-error';
import { statementFailure } from '../sql/statement-failed';
import type { Statements } from './unit-sql';
import { unitSql } from './unit-sql';
import type { Units } from './units';
import { TimedOut, within } from './within';

/**
 * What every connection starts with: no lock on rows that are not there, a lock awaited for seconds and not for a
 * minute, values refused rather than cut, and strings escaped as the driver escapes them.
 */
const SESSION = [
  'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED',
  "SET SESSION innodb_lock_wait_timeout = 10, SESSION sql_mode = 'STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'",
] as const;

/** How long a unit waits for a connection of the pool, behind all that came before it, and for the answer to a statement: longer than for any lock. */
const CONNECTION_MS = 30_000;
const STATEMENT_MS = 15_000;

/** The ORM does not say of what type the driver's connection is. */
const connectionOf = async (runner: QueryRunner): Promise<PoolConnection> =>
  (await runner.connect()) as PoolConnection;

const giveBack = (connection: PoolConnection): void => connection.release();

/** What the driver says of a statement that wrote. */
type Wrote = Pick<ResultSetHeader, 'affectedRows' | 'insertId'>;

const NOTHING_WRITTEN: Wrote = { affectedRows: 0, insertId: 0 };

/** Statements on the driver itself, that are not waited for without end: a connection that does not answer in time is given up for good. */
function statementsOn(connection: PoolConnection, statementMs: number): Statements {
  const sent = (text: string, values: readonly SqlValue[]): Promise<readonly StoredRow[] | Wrote> =>
    new Promise((resolve, reject) => {
      connection.query(text, [...values], (error, answer) =>
        error
          ? reject(statementFailure(error, text) as Error)
          : resolve(answer as readonly StoredRow[] | Wrote),
      );
    });
  const ask = async (text: string, values: readonly SqlValue[]) => {
    try {
      const answer = await within(statementMs, sent(text, values));
      return 'affectedRows' in answer
        ? { rows: [], wrote: answer }
        : { rows: answer, wrote: NOTHING_WRITTEN };
    } catch (error) {
      if (error instanceof TimedOut) connection.destroy();
      throw error;
    }
  };
  return {
    query: async (text, values = []) => {
      const { rows, wrote } = await ask(text, values);
      return { rows, affected: wrote.affectedRows };
    },
    raise: async ({ server }, values) => {
      const { wrote } = await ask(server, values);
      return wrote.affectedRows === 0 ? null : Number(wrote.insertId);
    },
  };
}

/** A server runs units at once, each on a connection of the pool. */
export function serverUnits(source: DataSource, statementMs = STATEMENT_MS): Units {
  const prepared = new WeakSet<object>();
  const underWay = new Set<Promise<unknown>>();
  let closed = false;

  async function onConnection<T>(work: (runner: Statements) => Promise<T>): Promise<T> {
    const runner = source.createQueryRunner();
    try {
      const connection: PoolConnection = await within(CONNECTION_MS, connectionOf(runner), giveBack);
      const limited = statementsOn(connection, statementMs);
      if (!prepared.has(connection)) for (const statement of SESSION) await limited.query(statement);
      prepared.add(connection);
      return await work(limited);
    } finally {
      await runner.release();
    }
  }

  async function unit<T>(runner: Statements, writes: boolean, work: (sql: Sql) => Promise<T>): Promise<T> {
    const sql = unitSql(runner, { writes, locksRows: writes });
    try {
      const value = await work(sql);
      sql.refuseIfDoomed();
      return value;
    } finally {
      sql.end();
    }
  }

  async function transaction<T>(runner: Statements, work: (sql: Sql) => Promise<T>): Promise<T> {
    await runner.query('START TRANSACTION');
    let value: T;
    try {
      value = await unit(runner, true, work);
    } catch (error) {
      await runner.query('ROLLBACK').catch(() => undefined);
      throw error;
    }
    await commit(runner);
    return value;
  }

  /** The level holds for this transaction alone. */
  async function snapshot<T>(runner: Statements, work: (sql: Sql) => Promise<T>): Promise<T> {
    await runner.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
    await runner.query('START TRANSACTION WITH CONSISTENT SNAPSHOT');
    try {
      return await unit(runner, false, work);
    } finally {
      await runner.query('ROLLBACK').catch(() => undefined);
    }
  }

  async function commit(runner: Statements): Promise<void> {
    try {
      await runner.query('COMMIT');
    } catch (error) {
      const told = driverError(error);
      if (told && (isConnectionLost(told) || error instanceof TimedOut)) throw outcomeUnknown(told);
      await runner.query('ROLLBACK').catch(() => undefined);
      throw error;
    }
  }

  function tracked<T>(run: () => Promise<T>): Promise<T> {
    if (closed) return Promise.reject(new Error('the database is closed'));
    const running = run();
    underWay.add(running);
    void running.catch(() => undefined).finally(() => underWay.delete(running));
    return running;
  }

  return {
    write: (work) => tracked(() => onConnection((runner) => transaction(runner, work))),
    read: (work) => tracked(() => onConnection((runner) => unit(runner, false, work))),
    snapshot: (work) => tracked(() => onConnection((runner) => snapshot(runner, work))),
    alone: (work) => tracked(work),
    close: async () => {
      closed = true;
      await Promise.allSettled(underWay);
    },
  };
}
