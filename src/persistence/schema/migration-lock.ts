import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { driverError, duplicateOf, isBusy, isLostToAnother } from '../sql/driver-error';

const LEASE_MS = 60_000;
const LOOK_AGAIN_MS = 100;
const LOCK = 'migrations';

const CREATE =
  'CREATE TABLE IF NOT EXISTS `migration_lock` (`id` varchar(40) PRIMARY KEY NOT NULL, `owner` varchar(64) NOT NULL, `expiresAt` bigint NOT NULL)';
const FIRST = 'INSERT INTO `migration_lock` (`id`, `owner`, `expiresAt`) VALUES (?, ?, 0)';
const TAKE = 'UPDATE `migration_lock` SET `owner` = ?, `expiresAt` = ? WHERE `id` = ? AND `expiresAt` < ?';
const PROLONG = 'UPDATE `migration_lock` SET `expiresAt` = ? WHERE `id` = ? AND `owner` = ?';

/**
 * Runs `work` while no other process that shares the database does: a row names its owner until an instant that the
 * owner moves on while it works, so that one that died is not waited for long.
 */
export async function underMigrationLock<T>(source: DataSource, work: () => Promise<T>): Promise<T> {
  const owner = randomUUID();
  await patiently(() => source.query(CREATE));
  await patiently(() => source.query(FIRST, [LOCK, '']));
  while (!(await take(source, owner))) await sleep(LOOK_AGAIN_MS);
  const prolonging = setInterval(() => {
    source.query(PROLONG, [Date.now() + LEASE_MS, LOCK, owner]).catch(() => undefined);
  }, LEASE_MS / 4);
  try {
    return await work();
  } finally {
    clearInterval(prolonging);
    await patiently(() => source.query(PROLONG, [0, LOCK, owner]));
  }
}

async function take(source: DataSource, owner: string): Promise<boolean> {
  const now = Date.now();
  return (await patiently(() => changed(source, TAKE, [owner, now + LEASE_MS, LOCK, now]))) === 1;
}

async function changed(source: DataSource, text: string, values: readonly unknown[]): Promise<number> {
  const runner = source.createQueryRunner();
  try {
    return (await runner.query(text, [...values], true)).affected ?? 0;
  } finally {
    await runner.release();
  }
}

/** Another process may be at the same statement: it is then done, or to be done again. */
async function patiently<T>(statement: () => Promise<T>): Promise<T | null> {
  for (;;) {
    try {
      return await statement();
    } catch (error) {
      const told = driverError(error);
      if (told && duplicateOf(told) !== null) return null;
      if (!told || !(isBusy(told) || isLostToAnother(told))) throw error;
    }
    await sleep(LOOK_AGAIN_MS);
  }
}
