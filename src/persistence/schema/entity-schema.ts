import { EntitySchema } from 'typeorm';
import type { EntitySchemaColumnOptions } from 'typeorm';
import type { ColumnShape } from '../sql/column';
import { indexName, referenceName, uniqueName } from '../sql/table';
import type { TableShape } from '../sql/table';

/** The table as the ORM compares it with the database: migrations and tables must never drift apart. */
export function entitySchema(table: TableShape, embedded: boolean): EntitySchema {
  const columns = Object.entries(table.columns);
  return new EntitySchema({
    name: table.name,
    tableName: table.name,
    columns: Object.fromEntries(
      columns.map(([name, column]) => [name, columnOptions(column, name === table.key, embedded)]),
    ),
    indices: [
      ...(table.uniques ?? []).map(({ columns: together }) => ({
        name: uniqueName(table.name, together),
        columns: [...together],
        unique: true,
      })),
      ...(table.indexes ?? []).map((together) => ({
        name: indexName(table.name, together),
        columns: [...together],
      })),
    ],
    foreignKeys: (table.references ?? []).map(({ column, table: target }) => ({
      name: referenceName(table.name, column),
      target,
      columnNames: [column],
      referencedColumnNames: ['id'],
      onDelete: 'RESTRICT' as const,
      onUpdate: 'RESTRICT' as const,
    })),
    checks: embedded
      ? columns
          .filter(([, column]) => column.natural)
          .map(([name]) => ({ name: `ck_${table.name}_${name}`, expression: `"${name}" >= 0` }))
      : [],
  });
}

function columnOptions(column: ColumnShape, primary: boolean, embedded: boolean): EntitySchemaColumnOptions {
  return {
    type: column.type === 'json' ? (embedded ? 'text' : 'longtext') : column.type,
    primary,
    nullable: column.nullable ?? false,
    ...(column.length === undefined ? {} : { length: column.length }),
    ...(column.before === undefined ? {} : { default: column.before }),
    ...(column.natural && !embedded ? { unsigned: true } : {}),
  };
}
