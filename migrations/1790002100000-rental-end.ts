import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A rental ends on a day (article 2). Those registered before have no end yet. */
export class RentalEnd1790002100000 implements MigrationInterface {
  readonly name = 'RentalEnd1790002100000';

  async up(runner: QueryRunner): Promise<void> {
    if (!(await runner.hasColumn('rentals', 'endsOn')))
      await runner.query('ALTER TABLE `rentals` ADD COLUMN `endsOn` varchar(10) NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('rentals', 'endsOn'))
      await runner.query('ALTER TABLE `rentals` DROP COLUMN `endsOn`');
  }
}
