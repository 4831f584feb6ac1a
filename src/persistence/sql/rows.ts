import type { Page, Rows } from '../../domain/ports/store';
import { writeFailure } from './duplicate';
import { filled, LONGEST_LIST, quote } from './quote';
import type { RowMapper } from './row-mapper';
import type { Sql } from './sql';
import { whereOf } from './where';

/** The rows of a table within one unit of work. */
export function rowsOf<T extends { readonly id: string }>(sql: Sql, mapper: RowMapper<T>): Rows<T> {
  const { table, select, fromRow } = mapper;

  async function someOf(ids: readonly string[]): Promise<readonly T[]> {
    const list = filled(ids);
    const rows = await sql.select(`${select} WHERE \`id\` IN (${list.places}) ORDER BY \`id\``, list.values);
    return rows.map(fromRow);
  }

  return {
    async find(id) {
      const [row] = await sql.select(`${select} WHERE \`id\` = ?`, [textOf(id)]);
      return row?.['id'] === id ? fromRow(row) : null;
    },

    async findMany(ids) {
      const wanted = [...new Set(ids.map(textOf))].sort();
      const found: T[] = [];
      for (let from = 0; from < wanted.length; from += LONGEST_LIST)
        found.push(...(await someOf(wanted.slice(from, from + LONGEST_LIST))));
      return found;
    },

    async list(filter, page) {
      const where = whereOf(table, filter);
      const { after, values } = afterOf(page);
      const order = page.newestFirst ? 'DESC' : 'ASC';
      const rows = await sql.select(
        `${select} WHERE ${where.text}${after} ORDER BY \`id\` ${order} LIMIT ?`,
        [...where.values, ...values, sizeOf(page.first)],
      );
      return rows.map(fromRow);
    },

    async count(filter) {
      const where = whereOf(table, filter);
      const text = `SELECT COUNT(*) AS \`rows\` FROM ${quote(table.name)} WHERE ${where.text}`;
      return Number((await sql.select(text, where.values))[0]?.['rows']);
    },

    async insert(row) {
      try {
        await sql.run(mapper.insert, mapper.toRow(row));
      } catch (error) {
        throw writeFailure(sql, table, error);
      }
    },
  };
}

/** A number of rows, as a statement takes it. */
export function sizeOf(first: number): number {
  if (Number.isSafeInteger(first) && first >= 0) return first;
  throw new RangeError(`not a number of rows: ${first}`);
}

function afterOf({ after, newestFirst }: Page): {
  readonly after: string;
  readonly values: readonly string[];
} {
  if (after == null) return { after: '', values: [] };
  return { after: ` AND \`id\` ${newestFirst ? '<' : '>'} ?`, values: [textOf(after)] };
}

function textOf(id: unknown): string {
  if (typeof id === 'string') return id;
  throw new TypeError(`an id is text, not ${typeof id}`);
}
