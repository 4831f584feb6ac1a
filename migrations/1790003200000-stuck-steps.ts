import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TableIndex } from 'typeorm';

const INDEX = 'ix_due_steps_stuck';

/** A planned step that cannot be settled keeps why, since when, and when it is tried again. */
export class StuckSteps1790003200000 implements MigrationInterface {
  readonly name = 'StuckSteps1790003200000';

  async up(runner: QueryRunner): Promise<void> {
    const embedded = runner.dataSource.options.type === 'better-sqlite3';
    if (!(await runner.hasColumn('due_steps', 'stuck')))
      await runner.query('ALTER TABLE due_steps ADD COLUMN `stuck` boolean NOT NULL DEFAULT 0');
    if (!(await runner.hasColumn('due_steps', 'failure')))
      await runner.query(
        `ALTER TABLE due_steps ADD COLUMN \`failure\` ${embedded ? 'text' : 'longtext'} NULL`,
      );
    const table = await runner.getTable('due_steps');
    if (!table?.indices.some(({ name }) => name === INDEX))
      await runner.createIndex('due_steps', new TableIndex({ name: INDEX, columnNames: ['stuck'] }));
  }

  async down(runner: QueryRunner): Promise<void> {
    const table = await runner.getTable('due_steps');
    if (table?.indices.some(({ name }) => name === INDEX)) await runner.dropIndex('due_steps', INDEX);
    for (const column of ['stuck', 'failure'])
      if (await runner.hasColumn('due_steps', column))
        await runner.query(`ALTER TABLE due_steps DROP COLUMN \`${column}\``);
  }
}
