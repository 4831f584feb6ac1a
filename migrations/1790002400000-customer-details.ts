import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Addresses, numbers and contacts of a customer. Those registered before have given none. */
export class CustomerDetails1790002400000 implements MigrationInterface {
  readonly name = 'CustomerDetails1790002400000';

  async up(runner: QueryRunner): Promise<void> {
    const json = runner.dataSource.options.type === 'better-sqlite3' ? 'text' : 'longtext';
    if (!(await runner.hasColumn('customers', 'details')))
      await runner.query(`ALTER TABLE customers ADD COLUMN details ${json} NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('customers', 'details'))
      await runner.query('ALTER TABLE customers DROP COLUMN details');
  }
}
