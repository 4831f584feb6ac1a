import { existsSync } from 'node:fs';
import { ClausierError } from '../domain/errors';
import type { Instant } from '../domain/time';
import type { BackupFoot, BackupHead } from './backup/backup-lines';
import { restoreBackup } from './backup/restore-backup';
import type { RowsProgress } from './backup/rows-progress';
import { takeBackup } from './backup/take-backup';
import type { Store } from '../domain/ports/store';
import type { DataSource } from 'typeorm';
import { breakdownOf } from './units/breakdown';
import { DatabaseProblem } from './units/database-problem';
import type { DatabaseLocation, ServerLocation, SqliteLocation } from './database-url';
import { parseDatabaseUrl, shownLocation } from './database-url';
import type { DatabaseOptions } from './data-source';
import { dataSourceOf, readerOf } from './data-source';
import { keepPrivate } from './keep-private';
import { openStore } from './open-store';
import { runMigrations, pendingMigrations } from './schema/run-migrations';
import { checkCollation, createDatabaseIfMissing } from './server-start';
import { serverUnits } from './units/server-units';
import { sqliteUnits } from './units/sqlite-units';
import type { Units } from './units/units';
import { untilFree } from './units/until-free';
import { within } from './units/within';

/** An open database. */
export interface Database {
  readonly kind: DatabaseLocation['kind'];
  readonly store: Store;
  /** Runs the migrations that wait, once however many processes ask; answers their names. */
  migrate(): Promise<readonly string[]>;
  /** Names of the migrations that wait. */
  pending(): Promise<readonly string[]>;
  /** Writes a backup of one state of it, while it serves; tells how many rows there are, and each row written. */
  backup(file: string, takenAt: Instant, progress: RowsProgress): Promise<BackupFoot>;
  /** Fills an empty database with a backup, whole or not at all. */
  restore(file: string, progress: RowsProgress): Promise<BackupHead>;
  /** Fails when the database does not answer. */
  ping(): Promise<void>;
  /** Lets the units under way end, then closes. */
  close(): Promise<void>;
}

/** Opens the database of a URL, which it creates when missing; what it says of a failure never shows the password. */
export async function openDatabase(url: string, options: DatabaseOptions = {}): Promise<Database> {
  const location = parseDatabaseUrl(url);
  try {
    return location.kind === 'sqlite'
      ? await openFile(location, options)
      : await openServer(location, options);
  } catch (error) {
    throw error instanceof ClausierError ? error : cannotOpen(location, error);
  }
}

async function openFile(location: SqliteLocation, options: DatabaseOptions): Promise<Database> {
  if (options.mustExist && !existsSync(location.file)) throw notThere(location);
  keepPrivate(location.file);
  const writer = dataSourceOf(location, options);
  const patienceMs = options.patienceMs ?? 10_000;
  await untilFree(() => writer.initialize(), patienceMs);
  const reader = readerOf(location.file);
  try {
    await reader.initialize();
  } catch (error) {
    await writer.destroy();
    throw error;
  }
  const units = sqliteUnits(writer, reader, patienceMs);
  return database(location, units, writer, reader);
}

async function openServer(location: ServerLocation, options: DatabaseOptions): Promise<Database> {
  if (!options.mustExist) await within(START_MS, createDatabaseIfMissing(location));
  const source = dataSourceOf(location, options);
  await within(START_MS, source.initialize(), (late) => late.destroy());
  try {
    await within(START_MS, checkCollation(source, location));
  } catch (error) {
    await source.destroy();
    throw error;
  }
  return database(location, serverUnits(source, options.statementMs), source, source);
}

function database(
  { kind }: DatabaseLocation,
  units: Units,
  writer: DataSource,
  reader: DataSource,
): Database {
  let closing: Promise<void> | null = null;
  const close = async (): Promise<void> => {
    await units.close();
    if (reader !== writer) await reader.destroy();
    await writer.destroy();
  };
  return {
    kind,
    store: openStore(units),
    migrate: () => units.alone(() => runMigrations(writer)),
    pending: () => units.alone(() => pendingMigrations(writer)),
    backup: (file, takenAt, progress) => takeBackup(units, writer, { file, takenAt, progress }),
    restore: (file, progress) => restoreBackup(units, writer, { file, progress }),
    ping: async () => {
      try {
        await units.read((sql) => sql.select(KNOCK[kind === 'sqlite' ? kind : 'server'], []));
      } catch (error) {
        throw breakdownOf(error) ?? error;
      }
    },
    close: () => (closing ??= close()),
  };
}

/** How long a server may take for each thing that opening it asks. */
const START_MS = 20_000;

/** A question that a database answers at once: a file is read for it. */
const KNOCK = { sqlite: 'SELECT COUNT(*) FROM `sqlite_master`', server: 'SELECT 1' };

const notThere = (location: DatabaseLocation): DatabaseProblem =>
  new DatabaseProblem({
    fr: `La base ${shownLocation(location)} n’existe pas encore : le premier démarrage la crée.`,
    en: `The database ${shownLocation(location)} is not there yet: the first start makes it.`,
  });

function cannotOpen(location: DatabaseLocation, error: unknown): DatabaseProblem {
  const told = error instanceof Error ? withoutPassword(error.message || error.name, location) : 'error';
  const shown = shownLocation(location);
  return new DatabaseProblem({
    fr: `La base ${shown} ne s’ouvre pas : ${told}. Vérifiez l’adresse, les droits, et que le serveur répond.`,
    en: `The database ${shown} cannot be opened: ${told}. Check the address, the rights, and that the server answers.`,
  });
}

const withoutPassword = (message: string, location: DatabaseLocation): string =>
  location.kind === 'sqlite' || location.password === ''
    ? message
    : message.replaceAll(location.password, '***');
