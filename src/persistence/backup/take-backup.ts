import { existsSync } from 'node:fs';
import type { DataSource } from 'typeorm';
import type { Instant } from '../../domain/time';
import { executedMigrations, pendingMigrations } from '../schema/run-migrations';
import { DatabaseProblem } from '../units/database-problem';
import type { Units } from '../units/units';
import { writeBackup } from './backup-file';
import type { BackupFoot, BackupRow } from './backup-lines';
import { countRows, dump } from './dump';
import type { RowsProgress } from './rows-progress';

/** Writes every row of one state of the database to a file of its own: an earlier backup is never replaced. */
export async function takeBackup(
  units: Units,
  source: DataSource,
  {
    file,
    takenAt,
    progress,
  }: { readonly file: string; readonly takenAt: Instant; readonly progress: RowsProgress },
): Promise<BackupFoot> {
  if (existsSync(file)) throw taken(file);
  if ((await pendingMigrations(source)).length > 0) throw older();
  const schema = await executedMigrations(source);
  return units.snapshot(async (sql) => {
    progress.begin(await countRows(sql));
    return writeBackup(file, { schema, takenAt }, seen(dump(sql), progress));
  });
}

async function* seen(rows: AsyncIterable<BackupRow>, { step }: RowsProgress): AsyncGenerator<BackupRow> {
  for await (const row of rows) {
    step(1);
    yield row;
  }
}

const taken = (file: string): DatabaseProblem =>
  new DatabaseProblem({
    fr: `${file} existe déjà : une sauvegarde n’en remplace pas une autre. Donner un autre nom, comme avec la date.`,
    en: `${file} is there already: a backup replaces none. Give another name, such as with the date.`,
  });

const older = (): DatabaseProblem =>
  new DatabaseProblem({
    fr: 'La base n’est pas au schéma de cette version : lancer d’abord `clausier migrate`.',
    en: 'The database is not at the schema of this version: run `clausier migrate` first.',
  });
