import { TableIndex } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Indexes by which what counts of a subscription is found, however old it is: its last window, what moved on it, what is due. */
export class IndexesThatCount1790003400000 implements MigrationInterface {
  readonly name = 'IndexesThatCount1790003400000';

  async up(runner: QueryRunner): Promise<void> {
    for (const { table, added, dropped } of CHANGES) await replace(runner, table, dropped, added);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { table, added, dropped } of CHANGES) await replace(runner, table, added, dropped);
  }
}

type Columns = readonly string[];

const CHANGES: readonly { table: string; dropped: readonly Columns[]; added: readonly Columns[] }[] = [
  {
    table: 'grants',
    dropped: [['subscriptionId']],
    added: [
      ['subscriptionId', 'windowUntil'],
      ['accountId', 'validUntil'],
    ],
  },
  {
    table: 'ledger_entries',
    dropped: [['grantId']],
    added: [['grantId', 'kind', 'effectiveAt', 'minutes']],
  },
  {
    table: 'due_steps',
    dropped: [['subscriptionId', 'status']],
    added: [['subscriptionId', 'status', 'at']],
  },
];

/** New ones first: a reference always needs one. */
async function replace(
  runner: QueryRunner,
  name: string,
  dropped: readonly Columns[],
  added: readonly Columns[],
): Promise<void> {
  const named = (columns: Columns): string => `ix_${name}_${columns.join('_')}`;
  const has = async (columns: Columns): Promise<boolean> =>
    Boolean((await runner.getTable(name))?.indices.some((index) => index.name === named(columns)));
  for (const columns of added)
    if (!(await has(columns)))
      await runner.createIndex(name, new TableIndex({ name: named(columns), columnNames: [...columns] }));
  for (const columns of dropped) if (await has(columns)) await runner.dropIndex(name, named(columns));
}
