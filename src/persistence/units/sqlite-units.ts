import { AsyncResource } from 'node:async_hooks';
import type { DataSource } from 'typeorm';
import type { Sql } from '../sql/sql';
import { driverError, isBusy } from '../sql/driver-error';
import { pause } from './pause';
import { sqliteStatements } from './sqlite-statements';
import type { Statements } from './unit-sql';
import { unitSql } from './unit-sql';
import type { Units } from './units';

/** One piece of work in the queue of the only writer. */
interface Job {
  readonly shares: boolean;
  run(): Promise<void>;
  settle(): void;
  fail(error: unknown): void;
}

/** Most units that share a commit. */
const LARGEST_BATCH = 64;

/**
 * The embedded engine has one connection that writes, so units queue. Those that wait together share a
 * transaction, each in a savepoint of its own, and are answered after its commit: one flush to disk for all.
 * Reads have a second connection: they see committed data only, and never wait for a unit that is deciding.
 */
export function sqliteUnits(writer: DataSource, reader: DataSource, patienceMs: number): Units {
  const queue: Job[] = [];
  const runner = sqliteStatements(writer);
  const reading = sqliteStatements(reader);
  let drained = Promise.resolve();
  let draining = false;
  let closed = false;

  function enqueue<T>(shares: boolean, work: () => Promise<T>): Promise<T> {
    if (closed) return Promise.reject(new Error('the database is closed'));
    const caller = new AsyncResource('UnitOfWork');
    return new Promise<T>((resolve, reject) => {
      let settle = (): void => undefined;
      queue.push({
        shares,
        run: async () => {
          const value = await caller.runInAsyncScope(work);
          settle = () => resolve(value);
        },
        settle: () => settle(),
        fail: reject,
      });
      if (!draining) drained = drain();
    });
  }

  async function drain(): Promise<void> {
    draining = true;
    await Promise.resolve();
    for (let next = queue[0]; next; next = queue[0]) {
      if (next.shares) {
        await batch();
        continue;
      }
      queue.shift();
      await alone(next);
    }
    draining = false;
  }

  async function alone(job: Job): Promise<void> {
    try {
      await job.run();
      job.settle();
    } catch (error) {
      job.fail(error);
    }
  }

  async function batch(): Promise<void> {
    const joined: Job[] = [];
    try {
      await begin();
      for (let job = queue[0]; job?.shares && joined.length < LARGEST_BATCH; job = queue[0]) {
        queue.shift();
        joined.push(job);
        const failed = joined.length > 1 ? await inSavepoint(job) : await first(job);
        if (failed) joined.pop();
      }
      await runner.query('COMMIT');
    } catch (error) {
      await runner.query('ROLLBACK').catch(() => undefined);
      if (joined.length === 0) joined.push(...queue.splice(0));
      for (const job of joined) job.fail(error);
      return;
    }
    for (const job of joined) job.settle();
  }

  /** The first unit of a transaction has nothing before it to keep: where it fails, the others begin anew. */
  async function first(job: Job): Promise<boolean> {
    const failure = await failureOf(job);
    if (!failure) return false;
    await runner.query('ROLLBACK').catch(() => undefined);
    job.fail(failure.error);
    await begin();
    return true;
  }

  /** A unit that fails leaves nothing in the transaction; a savepoint is let go by the commit. */
  async function inSavepoint(job: Job): Promise<boolean> {
    await runner.query('SAVEPOINT `unit`');
    const failure = await failureOf(job);
    if (!failure) return false;
    await runner.query('ROLLBACK TO `unit`').catch(() => {
      throw failure.error;
    });
    job.fail(failure.error);
    return true;
  }

  async function failureOf(job: Job): Promise<{ readonly error: unknown } | null> {
    try {
      await job.run();
      return null;
    } catch (error) {
      return { error };
    }
  }

  /** Another process may hold the file; this one goes on with its other work meanwhile. */
  async function begin(): Promise<void> {
    const until = Date.now() + patienceMs;
    for (let tried = 1; ; tried += 1) {
      try {
        await runner.query('BEGIN IMMEDIATE');
        return;
      } catch (error) {
        const told = driverError(error);
        if (!told || !isBusy(told)) throw error;
        if (Date.now() > until) throw error;
      }
      await pause(tried, 50);
    }
  }

  async function unit<T>(on: Statements, writes: boolean, work: (sql: Sql) => Promise<T>): Promise<T> {
    const sql = unitSql(on, { writes, locksRows: false });
    try {
      const value = await work(sql);
      sql.refuseIfDoomed();
      return value;
    } finally {
      sql.end();
    }
  }

  return {
    write: (work) => enqueue(true, () => unit(runner, true, work)),
    read: (work) =>
      closed ? Promise.reject(new Error('the database is closed')) : unit(reading, false, work),
    snapshot: async (work) => {
      await reading.query('BEGIN');
      try {
        return await unit(reading, false, work);
      } finally {
        await reading.query('COMMIT');
      }
    },
    alone: (work) => enqueue(false, work),
    close: async () => {
      closed = true;
      await drained;
    },
  };
}
