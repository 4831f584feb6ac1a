import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An offer has a last day that a rule gives (articles 5.1 and 6.2). Orders issued before have none, and keep none. */
export class OrderLastDay1790000900000 implements MigrationInterface {
  readonly name = 'OrderLastDay1790000900000';

  async up(runner: QueryRunner): Promise<void> {
    if (!(await runner.hasColumn('orders', 'validUntil')))
      await runner.query('ALTER TABLE `orders` ADD COLUMN `validUntil` varchar(10) NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('orders', 'validUntil'))
      await runner.query('ALTER TABLE `orders` DROP COLUMN `validUntil`');
  }
}
