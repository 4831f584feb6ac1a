import type { MigrationInterface, QueryRunner } from 'typeorm';

const ADDED = [
  ['retiredSecret', 'varchar(255)'],
  ['retiredUntil', 'varchar(24)'],
  ['removedAt', 'varchar(24)'],
] as const;

/** A webhook endpoint can be removed, and its secret replaced while its receiver changes over. */
export class WebhookEndpoints1790003100000 implements MigrationInterface {
  readonly name = 'WebhookEndpoints1790003100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [column, type] of ADDED)
      if (!(await runner.hasColumn('webhook_endpoints', column)))
        await runner.query(`ALTER TABLE webhook_endpoints ADD COLUMN \`${column}\` ${type} NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [column] of ADDED)
      if (await runner.hasColumn('webhook_endpoints', column))
        await runner.query(`ALTER TABLE webhook_endpoints DROP COLUMN \`${column}\``);
  }
}
