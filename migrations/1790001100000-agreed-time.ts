import { TableIndex } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const INDEX = 'ix_charges_interventionId';

/** Time agreed without a proposal, and the work that a charge is for (article 2.2.1): what is older says nothing of it. */
export class AgreedTime1790001100000 implements MigrationInterface {
  readonly name = 'AgreedTime1790001100000';

  async up(runner: QueryRunner): Promise<void> {
    const json = runner.dataSource.options.type === 'better-sqlite3' ? 'text' : 'longtext';
    if (!(await runner.hasColumn('interventions', 'agreed')))
      await runner.query(`ALTER TABLE interventions ADD COLUMN agreed ${json} NULL`);
    if (!(await runner.hasColumn('charges', 'interventionId')))
      await runner.query('ALTER TABLE charges ADD COLUMN interventionId varchar(40) NULL');
    const charges = await runner.getTable('charges');
    if (!charges?.indices.some(({ name }) => name === INDEX))
      await runner.createIndex('charges', new TableIndex({ name: INDEX, columnNames: ['interventionId'] }));
  }

  async down(runner: QueryRunner): Promise<void> {
    const charges = await runner.getTable('charges');
    if (charges?.indices.some(({ name }) => name === INDEX)) await runner.dropIndex('charges', INDEX);
    if (await runner.hasColumn('charges', 'interventionId'))
      await runner.query('ALTER TABLE charges DROP COLUMN interventionId');
    if (await runner.hasColumn('interventions', 'agreed'))
      await runner.query('ALTER TABLE interventions DROP COLUMN agreed');
  }
}
