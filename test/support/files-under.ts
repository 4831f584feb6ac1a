import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The files of a folder and of those within it whose name ends so. */
export const filesUnder = (folder: string, end: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(end))
    .map((name) => path.join(folder, name));
