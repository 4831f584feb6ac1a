import { Table } from 'typeorm';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Terms as rows of their own (articles 5.2, 6.1 and 7). A subscription of before has one: what it says of itself, from
 * the day its months are counted from, since the terms before that one were not kept.
 */
export class Terms1790000800000 implements MigrationInterface {
  readonly name = 'Terms1790000800000';

  async up(runner: QueryRunner): Promise<void> {
    const embedded = runner.dataSource.options.type === 'better-sqlite3';
    const json = embedded ? 'text' : 'longtext';
    await runner.createTable(
      new Table({
        name: 'terms',
        columns: [
          { name: 'id', type: 'varchar', length: '40', isPrimary: true },
          ...[
            ['customerId', 'varchar', '40'],
            ['subscriptionId', 'varchar', '40'],
            ['number', 'integer'],
            ['status', 'varchar', '64'],
            ['beginsOn', 'varchar', '10'],
            ['dueDate', 'varchar', '10'],
            ['anchor', 'varchar', '10'],
            ['months', 'integer'],
            ['priceCents', 'bigint'],
            ['levels', json],
            ['agreedOn', 'varchar', '10'],
            ['editions', json],
            ['version', 'integer'],
          ].map(([name = '', type = '', length]) => ({ name, type, ...(length && { length }) })),
          { name: 'orderId', type: 'varchar', length: '40', isNullable: true },
          { name: 'endedOn', type: 'varchar', length: '10', isNullable: true },
        ],
        indices: [
          {
            name: 'ux_terms_subscriptionId_number',
            columnNames: ['subscriptionId', 'number'],
            isUnique: true,
          },
          { name: 'ix_terms_customerId', columnNames: ['customerId'] },
        ],
        foreignKeys: [
          ['customerId', 'customers'],
          ['subscriptionId', 'subscriptions'],
          ['orderId', 'orders'],
        ].map(([column = '', table = '']) => ({
          name: `fk_terms_${column}`,
          columnNames: [column],
          referencedTableName: table,
          referencedColumnNames: ['id'],
          onDelete: 'RESTRICT',
          onUpdate: 'RESTRICT',
        })),
      }),
      true,
    );
    if (!(await runner.hasColumn('subscriptions', 'termNumber')))
      await runner.query('ALTER TABLE subscriptions ADD COLUMN termNumber integer NOT NULL DEFAULT 1');
    if (!(await runner.hasColumn('subscriptions', 'coveredUntil')))
      await runner.query("ALTER TABLE subscriptions ADD COLUMN coveredUntil varchar(10) NOT NULL DEFAULT ''");
    await runner.query("UPDATE subscriptions SET coveredUntil = dueDate WHERE coveredUntil = ''");
    await runner.query(
      `INSERT INTO terms (id, customerId, subscriptionId, number, status, beginsOn, dueDate, anchor, months, orderId,
         priceCents, levels, agreedOn, editions, endedOn, version)
       SELECT ${embedded ? "'trm_' || substr(s.id, 5)" : "CONCAT('trm_', SUBSTRING(s.id, 5))"}, s.customerId, s.id, 1,
         CASE WHEN s.status = 'ACTIVE' THEN 'RUNNING' ELSE 'ENDED' END,
         s.effectiveDate, s.dueDate, s.effectiveDate, s.termMonths, s.orderId, s.orderPriceCents,
         ${embedded ? LEVELS_EMBEDDED : LEVELS_ON_A_SERVER}, s.agreedOn, s.editions,
         CASE WHEN s.status = 'ACTIVE' THEN NULL ELSE s.dueDate END, 1
       FROM subscriptions s WHERE NOT EXISTS (SELECT 1 FROM terms t WHERE t.subscriptionId = s.id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('terms', true);
    for (const column of ['termNumber', 'coveredUntil'])
      if (await runner.hasColumn('subscriptions', column))
        await runner.query(`ALTER TABLE subscriptions DROP COLUMN ${column}`);
  }
}

const LEVELS_EMBEDDED = `'[{"level":"' || s.level || '","from":"' || s.effectiveDate || '"}]'`;
const LEVELS_ON_A_SERVER = `CONCAT('[{"level":"', s.level, '","from":"', s.effectiveDate, '"}]')`;
