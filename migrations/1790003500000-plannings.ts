import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { Definition } from './table-of';
import { tableOf } from './table-of';

/** A start plans steps again only where the rules changed since, and goes on where another one stopped. */
export class Plannings1790003500000 implements MigrationInterface {
  readonly name = 'Plannings1790003500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(tableOf(runner, PLANNINGS), true);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(PLANNINGS.name, true);
  }
}

const PLANNINGS: Definition = {
  name: 'plannings',
  columns: `
    id varchar(40), releaseHash varchar(64), since varchar(24), reached? varchar(40), done boolean, version integer`,
};
