import type { Page, Rows } from '../../domain/ports/store';
import type { SqlValue } from './column';
import { writeFailure } from './duplicate';
import type { KnownAnswers } from './known-answers';
import { filled, inParts, quote } from './quote';
import type { RowMapper } from './row-mapper';
import type { Sql } from './sql';
import { whereOf } from './where';

/** The rows of a table within one unit of work, each read once until it may have changed. */
export function rowsOf<T extends { readonly id: string }>(
  sql: Sql,
  mapper: RowMapper<T>,
  known: KnownAnswers,
): Rows<T> {
  const { table, select, fromRow } = mapper;

  async function ask(text: string, values: readonly SqlValue[]): Promise<readonly T[]> {
    const rows = (await sql.select(text, values)).map(fromRow);
    for (const row of rows) known.keep(row.id, row);
    return rows;
  }

  const asked = (text: string, values: readonly SqlValue[]): Promise<readonly T[]> =>
    known.to(questionOf(text, values), () => ask(text, values));

  async function someOf(ids: readonly string[]): Promise<readonly T[]> {
    const list = filled(ids);
    return asked(`${select} WHERE \`id\` IN (${list.places}) ORDER BY \`id\``, list.values);
  }

  return {
    find: async (id) =>
      known.to(textOf(id), async () => {
        const [row] = await sql.select(`${select} WHERE \`id\` = ?`, [id]);
        return row?.['id'] === id ? fromRow(row) : null;
      }),

    async findMany(ids) {
      const wanted = [...new Set(ids.map(textOf))].sort();
      const found: T[] = [];
      for (const part of inParts(wanted)) found.push(...(await someOf(part)));
      return found;
    },

    async list(filter, page) {
      const where = whereOf(table, filter);
      const { after, values } = afterOf(page);
      const order = page.newestFirst ? 'DESC' : 'ASC';
      return asked(`${select} WHERE ${where.text}${after} ORDER BY \`id\` ${order} LIMIT ?`, [
        ...where.values,
        ...values,
        sizeOf(page.first),
      ]);
    },

    async count(filter) {
      const where = whereOf(table, filter);
      const text = `SELECT COUNT(*) AS \`rows\` FROM ${quote(table.name)} WHERE ${where.text}`;
      return known.to(questionOf(text, where.values), async () =>
        Number((await sql.select(text, where.values))[0]?.['rows']),
      );
    },

    async insert(row) {
      known.forget();
      try {
        await sql.run(mapper.insert, mapper.toRow(row));
      } catch (error) {
        throw writeFailure(sql, table, error);
      }
    },
  };
}

const questionOf = (text: string, values: readonly SqlValue[]): string => `${text}${JSON.stringify(values)}`;

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
