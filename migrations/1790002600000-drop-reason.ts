import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A planned step that is dropped keeps why (articles 6.1 and 6.2). Nobody knows it of those dropped before. */
export class DropReason1790002600000 implements MigrationInterface {
  readonly name = 'DropReason1790002600000';

  async up(runner: QueryRunner): Promise<void> {
    if (!(await runner.hasColumn('due_steps', 'droppedFor')))
      await runner.query('ALTER TABLE due_steps ADD COLUMN `droppedFor` varchar(64) NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('due_steps', 'droppedFor'))
      await runner.query('ALTER TABLE due_steps DROP COLUMN `droppedFor`');
  }
}
