import type { StoredRow } from '../sql/sql';

/** The form of the file: another one is read by the version that wrote it. */
export const BACKUP_FORMAT = 1;

/** The first line. */
export interface BackupHead {
  readonly clausier: 'backup';
  readonly format: number;
  /** The migrations the rows went through, oldest first. */
  readonly schema: readonly string[];
  readonly takenAt: string;
}

/** A line for each row: its table and its columns as they are stored, the same from every engine. */
export type BackupRow = readonly [table: string, row: StoredRow];

/** The last line: how many rows of each table came before it, and the hash of every line before it. */
export interface BackupFoot {
  readonly rows: Readonly<Record<string, number>>;
  readonly sha256: string;
}
