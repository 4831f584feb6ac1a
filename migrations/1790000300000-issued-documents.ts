import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { Definition } from './table-of';
import { tableOf } from './table-of';

/**
 * What was issued is kept as it was issued (articles 2.2.1, 6.1 and 7). Documents that are older than these tables are
 * kept when they are next read or acted on: a migration knows neither the rules nor the words that compose them.
 */
export class IssuedDocuments1790000300000 implements MigrationInterface {
  readonly name = 'IssuedDocuments1790000300000';

  async up(runner: QueryRunner): Promise<void> {
    for (const definition of TABLES) await runner.createTable(tableOf(runner, definition), true);
    // Empty for the orders that are older: theirs is that of the contract.
    if (!(await runner.hasColumn('orders', 'currency')))
      await runner.query('ALTER TABLE `orders` ADD COLUMN `currency` varchar(64) NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('orders', 'currency'))
      await runner.query('ALTER TABLE `orders` DROP COLUMN `currency`');
    for (const { name } of TABLES.toReversed()) await runner.dropTable(name, true);
  }
}

const TABLES: readonly Definition[] = [
  {
    name: 'issued_documents',
    columns: `
      id varchar(40), customerId varchar(40), subjectId varchar(40), number integer, state varchar(64),
      content json, hash varchar(64), recordedAt varchar(24), recordedBy varchar(200)`,
    uniques: ['subjectId, number'],
    indexes: ['customerId'],
    references: { customerId: 'customers' },
  },
];
