import type { DataSource, QueryRunner } from 'typeorm';
import type { Sql } from '../sql/sql';
import { DatabaseProblem } from './database-problem';
import { driverError, isConnectionLost } from '../sql/driver-error';
import { unitSql } from './unit-sql';
import type { Units } from './units';

/**
 * What every connection starts with: no lock on rows that are not there, a lock awaited for seconds and not for a
 * minute, values refused rather than cut, and strings escaped as the driver escapes them.
 */
const SESSION = [
  'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED',
  "SET SESSION innodb_lock_wait_timeout = 10, SESSION sql_mode = 'STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'",
] as const;

/** A server runs units at once, each on a connection of the pool. */
export function serverUnits(source: DataSource): Units {
  const prepared = new WeakSet<object>();
  const underWay = new Set<Promise<unknown>>();
  let closed = false;

  async function onConnection<T>(work: (runner: QueryRunner) => Promise<T>): Promise<T> {
    const runner = source.createQueryRunner();
    try {
      const connection = (await runner.connect()) as object;
      if (!prepared.has(connection)) for (const statement of SESSION) await runner.query(statement);
      prepared.add(connection);
      return await work(runner);
    } finally {
      await runner.release();
    }
  }

  async function unit<T>(runner: QueryRunner, writes: boolean, work: (sql: Sql) => Promise<T>): Promise<T> {
    const sql = unitSql(runner, { writes, locksRows: writes });
    try {
      const value = await work(sql);
      sql.refuseIfDoomed();
      return value;
    } finally {
      sql.end();
    }
  }

  async function transaction<T>(runner: QueryRunner, work: (sql: Sql) => Promise<T>): Promise<T> {
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

  async function commit(runner: QueryRunner): Promise<void> {
    try {
      await runner.query('COMMIT');
    } catch (error) {
      const told = driverError(error);
      if (told && isConnectionLost(told)) throw outcomeUnknown();
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
    alone: (work) => tracked(work),
    close: async () => {
      closed = true;
      await Promise.allSettled(underWay);
    },
  };
}

/** A unit whose commit got no answer may have been kept, so it must not run again by itself. */
const outcomeUnknown = (): DatabaseProblem =>
  new DatabaseProblem({
    fr: 'La connexion à la base a été perdue pendant l’enregistrement : relire avant de recommencer.',
    en: 'The connection to the database was lost while committing: read again before retrying.',
  });
