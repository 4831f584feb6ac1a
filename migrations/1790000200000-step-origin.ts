import { TableColumn } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A step says where it comes from (articles 6.1 and 6.2), which its code and the form of its occurrence told before. */
export class StepOrigin1790000200000 implements MigrationInterface {
  readonly name = 'StepOrigin1790000200000';

  async up(runner: QueryRunner): Promise<void> {
    if (!(await runner.hasColumn('due_steps', 'origin'))) await runner.addColumn('due_steps', column(true));
    // Nothing planned a window; the occurrence of a step planned for good begins with its decision.
    await runner.query(
      "UPDATE `due_steps` SET `origin` = CASE WHEN `plannedBy` = '' THEN 'WINDOW' " +
        "WHEN SUBSTR(`occurrence`, 1, LENGTH(`plannedBy`)) = `plannedBy` THEN 'DECISION' ELSE 'SCHEDULE' END " +
        'WHERE `origin` IS NULL',
    );
    await runner.changeColumn('due_steps', 'origin', column(false));
  }

  async down(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('due_steps', 'origin')) await runner.dropColumn('due_steps', 'origin');
  }
}

const column = (isNullable: boolean): TableColumn =>
  new TableColumn({ name: 'origin', type: 'varchar', length: '64', isNullable });
