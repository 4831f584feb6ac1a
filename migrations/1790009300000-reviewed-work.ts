import { TableColumn, TableIndex } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const INDEX = 'ix_interventions_reviewDecisionId';

/** A request keeps what was decided of it when what it rests on changed (articles 2, 6.2 and 7); none was before. */
export class ReviewedWork1790009300000 implements MigrationInterface {
  readonly name = 'ReviewedWork1790009300000';

  async up(runner: QueryRunner): Promise<void> {
    if (!(await runner.hasColumn('interventions', 'reviewDecisionId')))
      await runner.addColumn(
        'interventions',
        new TableColumn({ name: 'reviewDecisionId', type: 'varchar', length: '40', isNullable: true }),
      );
    const table = await runner.getTable('interventions');
    if (!table?.indices.some(({ name }) => name === INDEX))
      await runner.createIndex(
        'interventions',
        new TableIndex({ name: INDEX, columnNames: ['reviewDecisionId'] }),
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    const table = await runner.getTable('interventions');
    if (table?.indices.some(({ name }) => name === INDEX)) await runner.dropIndex('interventions', INDEX);
    if (await runner.hasColumn('interventions', 'reviewDecisionId'))
      await runner.dropColumn('interventions', 'reviewDecisionId');
  }
}
