import type { DataSource } from 'typeorm';
import { executedMigrations, runMigrations } from '../schema/run-migrations';
import { DatabaseProblem } from '../units/database-problem';
import type { Units } from '../units/units';
import { checkBackup, rowsOfBackup } from './backup-file';
import type { BackupHead } from './backup-lines';
import { countRows } from './dump';
import { fill } from './fill';
import type { RowsProgress } from './rows-progress';

/** Fills an empty database, in one transaction, with what was checked first. */
export async function restoreBackup(
  units: Units,
  source: DataSource,
  { file, progress }: { readonly file: string; readonly progress: RowsProgress },
): Promise<BackupHead> {
  const { head, rows } = await checkBackup(file);
  await units.alone(() => runMigrations(source));
  const schema = await executedMigrations(source);
  if (schema.join() !== head.schema.join()) throw ofAnotherSchema(head);
  progress.begin(Object.values(rows).reduce((sum, count) => sum + count, 0));
  await units.write(async (sql) => {
    if ((await countRows(sql)) > 0) throw notEmpty();
    await fill(sql, rowsOfBackup(file), progress.step);
  });
  return head;
}

const notEmpty = (): DatabaseProblem =>
  new DatabaseProblem({
    fr: 'La base contient déjà des données : une sauvegarde se rétablit dans une base vide.',
    en: 'The database already holds data: a backup is restored into an empty one.',
  });

const ofAnotherSchema = ({ schema }: BackupHead): DatabaseProblem => {
  const last = schema.at(-1) ?? '-';
  return new DatabaseProblem({
    fr: `Cette sauvegarde est d’un autre schéma (${last}) : la rétablir avec la version du service qui l’a faite, puis migrer.`,
    en: `This backup has another schema (${last}): restore it with the version of the service that made it, then migrate.`,
  });
};
