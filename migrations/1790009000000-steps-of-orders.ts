import { TableColumn, TableIndex } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const INDEX = 'ux_due_steps_orderId_occurrence';

/**
 * A step may be of an order that no subscription followed yet (article 5.1), and says which order the decision behind it
 * was about. Those of before are kept, each with its subscription; which order they were about is not known.
 */
export class StepsOfOrders1790009000000 implements MigrationInterface {
  readonly name = 'StepsOfOrders1790009000000';

  async up(runner: QueryRunner): Promise<void> {
    if (!(await runner.hasColumn('due_steps', 'orderId')))
      await runner.addColumn('due_steps', column('orderId'));
    await runner.changeColumn('due_steps', 'subscriptionId', column('subscriptionId'));
    const steps = await runner.getTable('due_steps');
    if (!steps?.indices.some(({ name }) => name === INDEX))
      await runner.createIndex(
        'due_steps',
        new TableIndex({ name: INDEX, columnNames: ['orderId', 'occurrence'], isUnique: true }),
      );
  }

  /** `subscriptionId` stays as it is where a step has none: what was planned is never thrown away. */
  async down(runner: QueryRunner): Promise<void> {
    const steps = await runner.getTable('due_steps');
    if (steps?.indices.some(({ name }) => name === INDEX)) await runner.dropIndex('due_steps', INDEX);
    if (await runner.hasColumn('due_steps', 'orderId')) await runner.dropColumn('due_steps', 'orderId');
    const without = await runner.manager
      .createQueryBuilder()
      .from('due_steps', 'step')
      .where('step.subscriptionId IS NULL')
      .getCount();
    if (without === 0)
      await runner.changeColumn('due_steps', 'subscriptionId', column('subscriptionId', false));
  }
}

const column = (name: string, isNullable = true): TableColumn =>
  new TableColumn({ name, type: 'varchar', length: '40', isNullable });
