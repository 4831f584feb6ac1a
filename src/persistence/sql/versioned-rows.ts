import type { VersionedRows } from '../../domain/ports/store';
import { LostRace, STALE_TRIES } from './lost-race';
import { writeFailure } from './duplicate';
import { quote } from './quote';
import type { RowMapper } from './row-mapper';
import { rowsOf } from './rows';
import type { Sql } from './sql';

/** Rows that change, each change against the version it read. */
export function versionedRowsOf<T extends { readonly id: string; readonly version: number }>(
  sql: Sql,
  mapper: RowMapper<T>,
): VersionedRows<T> {
  const { table } = mapper;
  return {
    ...rowsOf(sql, mapper),
    async update(row, changes) {
      const names = Object.keys(changes).filter(
        (name) => (changes as Record<string, unknown>)[name] !== undefined,
      );
      const values = names.map((name) => mapper.toSql(name, (changes as Record<string, unknown>)[name]));
      const matched = await sql
        .run(updateOf(table.name, names), [...values, row.version + 1, row.id, row.version])
        .catch((error: unknown) => {
          throw writeFailure(sql, table, error);
        });
      if (matched !== 1) throw sql.doom(new LostRace(STALE_TRIES));
      return { ...row, ...changes, version: row.version + 1 };
    },
  };
}

function updateOf(table: string, names: readonly string[]): string {
  if (names.includes('id') || names.includes('version'))
    throw new TypeError('the id and the version of a row are not changed');
  const assignments = [...names, 'version'].map((name) => `${quote(name)} = ?`).join(', ');
  return `UPDATE ${quote(table)} SET ${assignments} WHERE \`id\` = ? AND \`version\` = ?`;
}
