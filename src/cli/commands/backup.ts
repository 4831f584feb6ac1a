import type { Terminal } from '../terminal/terminal';
import type { Progress } from './told-progress';
import { ROWS, told } from './told-progress';

/** The database, as the composition root opens it. */
export interface Backups {
  /** Answers the hash of the file. */
  readonly take: (file: string, progress: Progress) => Promise<string>;
  /** Answers when the backup was taken. */
  readonly restore: (file: string, progress: Progress) => Promise<string>;
}

/** Writes a backup of one state of the database, which may be serving. */
export async function backup(terminal: Terminal, { take }: Backups, file: string): Promise<number> {
  const progress = told(terminal, ROWS);
  const sha256 = await take(file, progress);
  progress.end();
  terminal.data(`${sha256}  ${file}`);
  return 0;
}

/** Fills an empty database with a backup. */
export async function restore(terminal: Terminal, backups: Backups, file: string): Promise<number> {
  const progress = told(terminal, ROWS);
  const takenAt = await backups.restore(file, progress);
  progress.end();
  terminal.data(
    terminal.say({ fr: `✔ état du ${takenAt} rétabli`, en: `✔ the state of ${takenAt} is restored` }),
  );
  return 0;
}
