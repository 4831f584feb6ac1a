import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a study negotiated, and what its proposal was made with (articles 1 and 2.2.2); of what is older, nothing is known. */
export class StudyFigures1790002300000 implements MigrationInterface {
  readonly name = 'StudyFigures1790002300000';

  async up(runner: QueryRunner): Promise<void> {
    const json = runner.dataSource.options.type === 'better-sqlite3' ? 'text' : 'longtext';
    if (!(await runner.hasColumn('studies', 'figures')))
      await runner.query(`ALTER TABLE studies ADD COLUMN figures ${json} NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('studies', 'figures'))
      await runner.query('ALTER TABLE studies DROP COLUMN figures');
  }
}
