import { keysOf } from '../../domain/keys-of';
import type { VersionedRows } from '../../domain/ports/store';
import type { Versioned } from '../../domain/kinds';
import { LostRace, STALE_TRIES } from './lost-race';
import { writeFailure } from './duplicate';
import type { KnownAnswers } from './known-answers';
import { quote } from './quote';
import type { RowMapper } from './row-mapper';
import { rowsOf } from './rows';
import type { Sql } from './sql';

/** Rows that change, each change against the version it read. */
export function versionedRowsOf<T extends Versioned>(
  sql: Sql,
  mapper: RowMapper<T>,
  known: KnownAnswers,
): VersionedRows<T> {
  const { table, cellOf } = mapper;
  return {
    ...rowsOf(sql, mapper, known),
    async update(row, changes) {
      if ('id' in changes || 'version' in changes)
        throw new TypeError('the id and the version of a row are not changed');
      known.forget();
      const changed: T = { ...row, ...changes, version: row.version + 1 };
      const names = keysOf(table.columns).filter((name) => name in changes && changed[name] !== undefined);
      const values = names.map((name) => cellOf(changed, name));
      const matched = await sql
        .run(updateOf(table.name, names), [...values, changed.version, row.id, row.version])
        .catch((error: unknown) => {
          throw writeFailure(sql, table, error);
        });
      if (matched !== 1) throw sql.doom(new LostRace(STALE_TRIES));
      return changed;
    },
  };
}

function updateOf(table: string, names: readonly string[]): string {
  const assignments = [...names, 'version'].map((name) => `${quote(name)} = ?`).join(', ');
  return `UPDATE ${quote(table)} SET ${assignments} WHERE \`id\` = ? AND \`version\` = ?`;
}
