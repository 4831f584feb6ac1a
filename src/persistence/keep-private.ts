import { chmodSync, closeSync, mkdirSync, openSync, statSync } from 'node:fs';
import path from 'node:path';

const OWNER_ONLY = 0o600;
const OF_OTHERS = 0o007;

/**
 * Creates the file of a database for its owner alone, and takes an older one away from those who are neither its owner
 * nor of its group. The files that the engine puts beside it take its rights.
 */
export function keepPrivate(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  closeSync(openSync(file, 'a', OWNER_ONLY));
  const rights = statSync(file).mode & 0o777;
  if ((rights & OF_OTHERS) !== 0) chmodSync(file, rights & ~OF_OTHERS);
}
