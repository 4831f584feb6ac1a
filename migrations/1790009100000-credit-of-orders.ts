import { TableColumn } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a discount left over (article 7) comes off later orders, and is told apart from what is owed otherwise; an order
 * says what came off it. Until now nothing did.
 */
export class CreditOfOrders1790009100000 implements MigrationInterface {
  readonly name = 'CreditOfOrders1790009100000';

  async up(runner: QueryRunner): Promise<void> {
    if (!(await runner.hasColumn('orders', 'creditCents')))
      await runner.addColumn(
        'orders',
        new TableColumn({ name: 'creditCents', type: 'bigint', isNullable: false, default: '0' }),
      );
    await runner.changeColumn(
      'orders',
      'creditCents',
      new TableColumn({ name: 'creditCents', type: 'bigint', isNullable: false }),
    );
    await runner.query(
      "UPDATE `charges` SET `kind` = 'ORDER_CREDIT' WHERE `kind` = 'CREDIT' AND `decisionId` IN " +
        "(SELECT `id` FROM `decisions` WHERE `decision` = 'change.compensation')",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("UPDATE `charges` SET `kind` = 'CREDIT' WHERE `kind` = 'ORDER_CREDIT'");
    if (await runner.hasColumn('orders', 'creditCents')) await runner.dropColumn('orders', 'creditCents');
  }
}
