import { TableColumn, TableIndex } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const INDEX = 'ix_charges_orderId';

/**
 * An amount belongs to a customer, and may be for an order that no subscription followed (article 5). Those of before are
 * kept, each with its subscription; which order they were for is not known.
 */
export class ChargesOfOrders1790002700000 implements MigrationInterface {
  readonly name = 'ChargesOfOrders1790002700000';

  async up(runner: QueryRunner): Promise<void> {
    if (!(await runner.hasColumn('charges', 'orderId'))) await runner.addColumn('charges', column('orderId'));
    await runner.changeColumn('charges', 'subscriptionId', column('subscriptionId'));
    const charges = await runner.getTable('charges');
    if (!charges?.indices.some(({ name }) => name === INDEX))
      await runner.createIndex('charges', new TableIndex({ name: INDEX, columnNames: ['orderId'] }));
  }

  /** `subscriptionId` stays as it is where an amount has none: an amount is never thrown away. */
  async down(runner: QueryRunner): Promise<void> {
    const charges = await runner.getTable('charges');
    if (charges?.indices.some(({ name }) => name === INDEX)) await runner.dropIndex('charges', INDEX);
    if (await runner.hasColumn('charges', 'orderId')) await runner.dropColumn('charges', 'orderId');
    const without = await runner.manager
      .createQueryBuilder()
      .from('charges', 'charge')
      .where('charge.subscriptionId IS NULL')
      .getCount();
    if (without === 0)
      await runner.changeColumn('charges', 'subscriptionId', column('subscriptionId', false));
  }
}

const column = (name: string, isNullable = true): TableColumn =>
  new TableColumn({ name, type: 'varchar', length: '40', isNullable });
