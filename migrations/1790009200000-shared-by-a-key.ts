import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Minutes of a customer may be shared by those of its subscriptions that have a key in common; until now all shared them. */
export class SharedByAKey1790009200000 implements MigrationInterface {
  readonly name = 'SharedByAKey1790009200000';

  async up(runner: QueryRunner): Promise<void> {
    if (!(await runner.hasColumn('grants', 'pool')))
      await runner.query('ALTER TABLE `grants` ADD COLUMN `pool` varchar(191) NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('grants', 'pool'))
      await runner.query('ALTER TABLE `grants` DROP COLUMN `pool`');
  }
}
