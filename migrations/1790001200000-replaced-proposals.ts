import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A proposal may be replaced by another one (article 2.2.1); none of before was. */
export class ReplacedProposals1790001200000 implements MigrationInterface {
  readonly name = 'ReplacedProposals1790001200000';

  async up(runner: QueryRunner): Promise<void> {
    if (!(await runner.hasColumn('proposals', 'replacedById')))
      await runner.query('ALTER TABLE proposals ADD COLUMN replacedById varchar(40) NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('proposals', 'replacedById'))
      await runner.query('ALTER TABLE proposals DROP COLUMN replacedById');
  }
}
