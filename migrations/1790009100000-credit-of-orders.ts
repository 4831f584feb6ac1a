import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a discount left over (article 7) comes off later orders, and is told apart from what is owed otherwise; an order
 * says what came off it. Until now nothing did.
 */
export class CreditOfOrders1790009100000 implements MigrationInterface {
  readonly name = 'CreditOfOrders1790009100000';

  async up(runner: QueryRunner): Promise<void> {
    if (!(await runner.hasColumn('orders', 'creditCents')))
      await runner.query('ALTER TABLE `orders` ADD COLUMN `creditCents` bigint NOT NULL DEFAULT 0');
    await runner.query(
      "UPDATE `charges` SET `kind` = 'ORDER_CREDIT' WHERE `kind` = 'CREDIT' AND `decisionId` IN " +
        "(SELECT `id` FROM `decisions` WHERE `decision` = 'change.compensation')",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("UPDATE `charges` SET `kind` = 'CREDIT' WHERE `kind` = 'ORDER_CREDIT'");
    if (await runner.hasColumn('orders', 'creditCents'))
      await runner.query('ALTER TABLE `orders` DROP COLUMN `creditCents`');
  }
}
