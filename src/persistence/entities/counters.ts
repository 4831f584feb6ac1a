import { int, varchar } from '../sql/column';
import type { Table } from '../sql/table';

/** The last number used of a series. */
export interface Counter {
  readonly series: string;
  readonly last: number;
}

/** Human numbers by series. */
export const counters: Table<Counter> = {
  name: 'counters',
  key: 'series',
  keyIsRace: true,
  columns: { series: varchar(64), last: int() },
};
