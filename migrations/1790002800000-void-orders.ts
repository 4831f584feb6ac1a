import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An order that was given up frees its due date for another one (article 6.1), also where an upgrade gave it up before. */
export class VoidOrders1790002800000 implements MigrationInterface {
  readonly name = 'VoidOrders1790002800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("UPDATE `orders` SET `renewsDueDate` = NULL WHERE `status` = 'VOID'");
  }

  /** Which due date a void order was for is not known any more, and nothing asks. */
  async down(): Promise<void> {}
}
