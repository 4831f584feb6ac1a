import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tableOf } from './table-of';

/**
 * A letter is kept as it was first handed over (article 6.1). What became of those that left before is not known: they
 * are kept from their next attempt on, if one is asked for.
 */
export class IssuedLetters1790000500000 implements MigrationInterface {
  readonly name = 'IssuedLetters1790000500000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(tableOf(runner, LETTERS), true);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(LETTERS.name, true);
  }
}

const LETTERS = {
  name: 'issued_letters',
  columns: `
    id varchar(40), customerId varchar(40), noticeId varchar(40), content json, hash varchar(64),
    recordedAt varchar(24)`,
  indexes: ['customerId', 'noticeId'],
  references: { noticeId: 'notices' },
} as const;
