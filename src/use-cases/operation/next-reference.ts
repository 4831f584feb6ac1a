import type { Scope } from './scope';

/** The series of references people use. */
export type Series = 'BC' | 'INF' | 'INT' | 'PC' | 'ET' | 'INC' | 'MAJ' | 'DYS';

const DIGITS = 6;

/** The next reference of a series, such as `BC-000001`: unique, in order, with gaps where a unit of work was given up. */
export async function nextReference({ tables }: Scope, series: Series): Promise<string> {
  return `${series}-${String(await tables.nextNumber(series)).padStart(DIGITS, '0')}`;
}
