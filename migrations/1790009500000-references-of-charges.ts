import { TableColumn, TableIndex } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const SERIES = 'MT';
const INDEX = 'ux_charges_reference';

/**
 * An amount owed has a reference that people use, and may have a last day to be paid. Those of before are numbered in the
 * order they were recorded; nobody said by when they were to be paid.
 */
export class ReferencesOfCharges1790009500000 implements MigrationInterface {
  readonly name = 'ReferencesOfCharges1790009500000';

  async up(runner: QueryRunner): Promise<void> {
    if (!(await runner.hasColumn('charges', 'payBy')))
      await runner.query('ALTER TABLE `charges` ADD COLUMN `payBy` varchar(10) NULL');
    if (!(await runner.hasColumn('charges', 'reference'))) await runner.addColumn('charges', reference(true));
    await number(runner);
    await runner.changeColumn('charges', 'reference', reference(false));
    const table = await runner.getTable('charges');
    if (!table?.indices.some(({ name }) => name === INDEX))
      await runner.createIndex(
        'charges',
        new TableIndex({ name: INDEX, columnNames: ['reference'], isUnique: true }),
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    const table = await runner.getTable('charges');
    if (table?.indices.some(({ name }) => name === INDEX)) await runner.dropIndex('charges', INDEX);
    for (const column of ['reference', 'payBy'])
      if (await runner.hasColumn('charges', column)) await runner.dropColumn('charges', column);
    await runner.query('DELETE FROM `counters` WHERE `series` = ?', [SERIES]);
  }
}

const reference = (isNullable: boolean): TableColumn =>
  new TableColumn({ name: 'reference', type: 'varchar', length: '64', isNullable });

/** Each row that has no reference yet takes the next number; the counter goes on from there. */
async function number(runner: QueryRunner): Promise<void> {
  const rows = await runner.manager
    .createQueryBuilder()
    .select('charge.id', 'id')
    .from('charges', 'charge')
    .orderBy('charge.recordedAt')
    .addOrderBy('charge.id')
    .getRawMany<{ id: string }>();
  for (const [at, { id }] of rows.entries())
    await runner.query('UPDATE `charges` SET `reference` = ? WHERE `id` = ?', [
      `${SERIES}-${String(at + 1).padStart(6, '0')}`,
      id,
    ]);
  await runner.query('DELETE FROM `counters` WHERE `series` = ?', [SERIES]);
  if (rows.length > 0)
    await runner.query('INSERT INTO `counters` (`series`, `last`) VALUES (?, ?)', [SERIES, rows.length]);
}
