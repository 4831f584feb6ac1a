import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A notice of non-renewal keeps the due date it is for (article 6): until now that of the last term agreed. */
export class DueDateOfNotice1790009400000 implements MigrationInterface {
  readonly name = 'DueDateOfNotice1790009400000';

  async up(runner: QueryRunner): Promise<void> {
    if (!(await runner.hasColumn('subscriptions', 'noticeDueDate')))
      await runner.query('ALTER TABLE `subscriptions` ADD COLUMN `noticeDueDate` varchar(10) NULL');
    await runner.query(
      'UPDATE `subscriptions` SET `noticeDueDate` = `coveredUntil` WHERE `noticeGivenOn` IS NOT NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn('subscriptions', 'noticeDueDate'))
      await runner.query('ALTER TABLE `subscriptions` DROP COLUMN `noticeDueDate`');
  }
}
