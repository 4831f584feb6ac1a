import type { DataSource } from 'typeorm';
import { wholeCents } from '../../src/domain/cents';
import type { Charge } from '../../src/domain/contract/charge';
import type { Subscription } from '../../src/domain/contract/subscription';
import { dataSourceOf } from '../../src/persistence/data-source';
import { parseDatabaseUrl } from '../../src/persistence/database-url';
import { MIGRATIONS } from '../../src/persistence/schema/migrations';
import { openDatabase } from '../../src/persistence/open-database';
import type { TestDatabase } from '../support/databases';
import { describeEachDatabase } from '../support/databases';
import type { StepOrigin } from '../../src/use-cases/records/step-origin';
import { originOf, storedOrigin } from '../../src/use-cases/records/step-origin';
import { decision, dueStep, newId, subscribed } from './samples';

const ORIGINS: readonly StepOrigin[] = [
  { kind: 'SCHEDULE', decisionId: newId('decisions'), rule: '6.2/suspension' },
  { kind: 'DECISION', decisionId: newId('decisions'), rule: '2.2.1/proposal' },
  { kind: 'WINDOW' },
];

/** Amounts of before are numbered in the order they were recorded. */
const LATER = '2027-12-31T23:00:00.000Z';

const charge = (contract: Subscription, with_: Partial<Charge> = {}): Charge => ({
  id: newId('charges'),
  customerId: contract.customerId,
  reference: 'MT-000001',
  subscriptionId: contract.id,
  orderId: null,
  kind: 'CHARGE',
  amountCents: wholeCents(4_900),
  currency: 'EUR',
  purpose: null,
  vatCents: null,
  vatRate: null,
  minutes: null,
  interventionId: null,
  dueOn: '2027-01-06',
  payBy: null,
  decisionId: newId('decisions'),
  recordedAt: contract.setupAt,
  ...with_,
});

describeEachDatabase('the schema', (open) => {
  let test: TestDatabase;
  let source: DataSource;

  beforeEach(async () => {
    test = await open({ migrated: false });
    source = await dataSourceOf(parseDatabaseUrl(test.url)).initialize();
  });

  afterEach(async () => {
    await source.destroy();
    await test.drop();
  });

  const drift = async (): Promise<readonly string[]> =>
    (await source.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);

  const written = async (table: string, column: string): Promise<boolean> => {
    const runner = source.createQueryRunner();
    const there = await runner.hasColumn(table, column);
    await runner.release();
    return there;
  };

  it('is what the tables say, also after it was undone and done again', async () => {
    const all = await test.database.pending();
    expect(await test.database.migrate()).toEqual(all);
    expect(await drift()).toEqual([]);

    await source.undoLastMigration();
    expect(await test.database.pending()).toEqual(all.slice(-1));

    expect(await test.database.migrate()).toEqual(all.slice(-1));
    expect(await drift()).toEqual([]);
    expect(await test.database.pending()).toEqual([]);
  });

  it('of a later version is refused, by its name, and left as it is', async () => {
    await test.database.migrate();
    await source.query(
      "INSERT INTO `migrations` (`timestamp`, `name`) VALUES (1999000000000, 'Later1999000000000')",
    );
    await expect(test.database.migrate()).rejects.toMatchObject({
      code: 'DATABASE_PROBLEM',
      text: { en: expect.stringContaining('Later1999000000000') },
    });
  });

  it('keeps where each step comes from, also of those written before a step said so', async () => {
    await test.database.migrate();
    const { store } = test.database;
    const contract = await subscribed(store);
    const origins = new Map<string, StepOrigin>();
    await store.write(async (tables) => {
      for (const origin of ORIGINS) {
        const due = {
          ...dueStep(contract),
          step: origin.kind === 'WINDOW' ? 'ALLOWANCE_WINDOW' : 'SUSPENSION',
        };
        const step = dueStep(contract, { ...due, ...storedOrigin(due, origin) });
        origins.set(step.id, origin);
        await tables.dueSteps.insert(step);
      }
    });
    while (await written('due_steps', 'origin')) await source.undoLastMigration();
    await test.database.migrate();
    const steps = await store.read((tables) => tables.dueSteps.list({}, { first: 9 }));
    expect(new Map(steps.map((step) => [step.id, originOf(step)]))).toEqual(origins);
  });

  it('keeps every amount, and its subscription, as an amount may be without one', async () => {
    await test.database.migrate();
    const { store } = test.database;
    const contract = await subscribed(store);
    const kept = charge(contract);
    await store.write((tables) => tables.charges.insert(kept));
    while (await written('charges', 'orderId')) await source.undoLastMigration();
    await test.database.migrate();
    const without: Charge = {
      ...kept,
      id: newId('charges'),
      reference: 'MT-000002',
      subscriptionId: null,
      orderId: newId('orders'),
      recordedAt: LATER,
    };
    await store.write((tables) => tables.charges.insert(without));
    const all = await store.read((tables) => tables.charges.list({}, { first: 9 }));
    expect(all).toEqual([kept, without]);
    expect(await drift()).toEqual([]);

    // One without a subscription is not thrown away by an older schema either.
    while (await written('charges', 'orderId')) await source.undoLastMigration();
    await test.database.migrate();
    const again = await store.read((tables) => tables.charges.list({}, { first: 9 }));
    expect(again).toEqual([kept, { ...without, orderId: null }]);
  });

  it('keeps orders, and takes what a change left over for a credit of later orders', async () => {
    await test.database.migrate();
    const { store } = test.database;
    const contract = await subscribed(store);
    const asked = decision({ customerId: contract.customerId, decision: 'change.compensation' });
    const left = charge(contract, { kind: 'ORDER_CREDIT', decisionId: asked.id });
    const owed = charge(contract, { kind: 'CREDIT', reference: 'MT-000002', recordedAt: LATER });
    await store.write(async (tables) => {
      await tables.decisions.insert(asked);
      await tables.charges.insert(left);
      await tables.charges.insert(owed);
    });
    const before = await store.read((tables) => tables.orders.list({}, { first: 9 }));
    while (await written('orders', 'creditCents')) await source.undoLastMigration();
    await test.database.migrate();
    expect(await store.read((tables) => tables.orders.list({}, { first: 9 }))).toEqual(before);
    expect(await store.read((tables) => tables.charges.list({}, { first: 9 }))).toEqual([left, owed]);
    expect(await drift()).toEqual([]);
  });

  it('keeps every step, and its subscription, as a step may be of an order without one', async () => {
    await test.database.migrate();
    const { store } = test.database;
    const contract = await subscribed(store);
    const kept = dueStep(contract);
    await store.write((tables) => tables.dueSteps.insert(kept));
    while (await written('due_steps', 'orderId')) await source.undoLastMigration();
    await test.database.migrate();
    const ofOrder = dueStep(contract, { subscriptionId: null, orderId: newId('orders') });
    await store.write((tables) => tables.dueSteps.insert(ofOrder));
    const all = () => store.read((tables) => tables.dueSteps.list({}, { first: 9 }));
    expect(await all()).toEqual([kept, ofOrder]);
    expect(await drift()).toEqual([]);

    // One without a subscription is not thrown away by an older schema either.
    while (await written('due_steps', 'orderId')) await source.undoLastMigration();
    await test.database.migrate();
    expect(await all()).toEqual([kept, { ...ofOrder, orderId: null }]);
  });

  it('is made once by two instances that start together', async () => {
    const other = await openDatabase(test.url);
    const runs = await Promise.all([test.database.migrate(), other.migrate()]);
    await other.close();
    expect(runs.map(({ length }) => length).sort()).toEqual([0, MIGRATIONS.length]);
    expect(await drift()).toEqual([]);
  });

  it('goes on after a run that was cut short', async () => {
    await test.database.migrate();
    await source.query('DROP TABLE `counters`');
    await source.query('DELETE FROM `migrations`');
    expect(await test.database.migrate()).toHaveLength(MIGRATIONS.length);
    expect(await drift()).toEqual([]);
  });

  it('does not wait for an instance that died while it held the lock', async () => {
    await test.database.migrate();
    await source.query("UPDATE `migration_lock` SET `owner` = 'gone', `expiresAt` = 1");
    expect(await test.database.migrate()).toEqual([]);
  });

  it('waits for an instance that holds the lock', async () => {
    await test.database.migrate();
    const held = 'UPDATE `migration_lock` SET `expiresAt` = ';
    await source.query(`${held}${Date.now() + 60_000}`);
    const order: string[] = [];
    const waiting = test.database.migrate().then(() => order.push('migrated'));
    await new Promise((resolve) => setTimeout(resolve, 250));
    order.push('released');
    await source.query(`${held}0`);
    await waiting;
    expect(order).toEqual(['released', 'migrated']);
  });
});
