import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { Definition } from './table-of';
import { tableOf } from './table-of';

/** Minutes are held of windows to come, and an intervention says when its work began (article 2.2.1). */
export class Holds1790001300000 implements MigrationInterface {
  readonly name = 'Holds1790001300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(tableOf(runner, HOLDS), true);
    // Empty for the work that was closed before: nobody said when it began.
    if (!(await runner.hasColumn('interventions', 'startedAt')))
      await runner.query('ALTER TABLE `interventions` ADD COLUMN `startedAt` varchar(24) NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('interventions', 'startedAt'))
      await runner.query('ALTER TABLE `interventions` DROP COLUMN `startedAt`');
    await runner.dropTable(HOLDS.name, true);
  }
}

const HOLDS: Definition = {
  name: 'holds',
  columns: `
    id varchar(40), subscriptionId varchar(40), day varchar(10), minutes natural, status varchar(64),
    decisionId varchar(40), version integer`,
  indexes: ['subscriptionId, status'],
  references: { subscriptionId: 'subscriptions' },
};
