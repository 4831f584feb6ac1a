import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = { purpose: 'varchar(64)', vatCents: 'bigint', vatRate: 'varchar(32)' };

/** An amount owed says what it is for and its VAT; of those of before, their decision alone does. */
export class PurposesOfCharges1790009600000 implements MigrationInterface {
  readonly name = 'PurposesOfCharges1790009600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [column, type] of Object.entries(COLUMNS))
      if (!(await runner.hasColumn('charges', column)))
        await runner.query(`ALTER TABLE \`charges\` ADD COLUMN \`${column}\` ${type} NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const column of Object.keys(COLUMNS))
      if (await runner.hasColumn('charges', column)) await runner.dropColumn('charges', column);
  }
}
