import { AlreadyExists, ConcurrentChange, InvalidInput } from '../../src/domain/errors';
import type { Subscription } from '../../src/domain/contract/subscription';
import type { Cents } from '../../src/domain/cents';
import type { DecisionRecord } from '../../src/domain/decision';
import type { Store } from '../../src/domain/ports/store';
import type { TestDatabase } from '../support/databases';
import { describeEachDatabase } from '../support/databases';
import {
  customer,
  decision,
  dueStep,
  newId,
  notice,
  order,
  rental,
  subscribed,
  subscription,
} from './samples';
import type { Instant } from '../../src/domain/time';
import { instantText } from '../../src/domain/instant-text';

type SubscriptionId = Subscription['id'];

describeEachDatabase('rows', (open) => {
  let test: TestDatabase;
  let store: Store;
  let kept: Subscription;

  beforeAll(async () => {
    test = await open();
    ({ store } = test.database);
    kept = await subscribed(store);
  });

  afterAll(() => test.drop());

  describe('a unique value', () => {
    it('that is taken is said with its field, in both languages', async () => {
      const first = customer({ reference: 'CLI-ONCE' });
      await store.write((tables) => tables.customers.insert(first));
      const again = store.write((tables) => tables.customers.insert(customer({ reference: 'CLI-ONCE' })));
      await expect(again).rejects.toBeInstanceOf(AlreadyExists);
      await expect(again).rejects.toMatchObject({
        path: ['reference'],
        text: { fr: 'Déjà pris : reference.', en: 'Already taken: reference.' },
      });
    });

    it('tells upper from lower case', async () => {
      await store.write(async (tables) => {
        await tables.customers.insert(customer({ reference: 'cli-case' }));
        await tables.customers.insert(customer({ reference: 'CLI-CASE' }));
      });
      const found = await store.read((tables) =>
        tables.customers.list({ reference: 'cli-case' }, { first: 9 }),
      );
      expect(found.map(({ reference }) => reference)).toEqual(['cli-case']);
    });

    it('holds for a change too', async () => {
      const [one, other] = [customer(), customer()];
      await store.write(async (tables) => {
        await tables.customers.insert(one);
        await tables.customers.insert(other);
      });
      await expect(
        store.write((tables) => tables.customers.update(other, { reference: one.reference })),
      ).rejects.toMatchObject({ name: 'AlreadyExists', path: ['reference'] });
    });

    it('holds for an id', async () => {
      const once = decision();
      await store.write((tables) => tables.decisions.insert(once));
      await expect(store.write((tables) => tables.decisions.insert(once))).rejects.toMatchObject({
        name: 'AlreadyExists',
        path: ['id'],
      });
    });

    it('is one renewal order per subscription and due date, and any number of orders that renew nothing', async () => {
      const of = rental(kept.customerId, { id: kept.rentalId });
      const renewal = { subscriptionId: kept.id, renewsDueDate: kept.dueDate };
      await store.write(async (tables) => {
        await tables.orders.insert(order(of));
        await tables.orders.insert(order(of));
        await tables.orders.insert(order(of, { ...renewal, renewsDueDate: null }));
        await tables.orders.insert(order(of, { ...renewal, renewsDueDate: null }));
        await tables.orders.insert(order(of, renewal));
      });
      await expect(store.write((tables) => tables.orders.insert(order(of, renewal)))).rejects.toMatchObject({
        name: 'AlreadyExists',
        path: ['subscriptionId', 'renewsDueDate'],
      });
    });

    it('is one subscription per order', async () => {
      const from = order(rental(kept.customerId, { id: kept.rentalId }), { id: kept.orderId });
      await expect(
        store.write((tables) => tables.subscriptions.insert(subscription(from))),
      ).rejects.toMatchObject({ name: 'AlreadyExists', path: ['orderId'] });
    });
  });

  describe('a change', () => {
    it('against a version that is no longer the one kept fails, and keeps what was kept', async () => {
      const row = customer();
      await store.write((tables) => tables.customers.insert(row));
      const changed = await store.write((tables) => tables.customers.update(row, { name: 'First' }));
      expect(changed).toEqual({ ...row, name: 'First', version: 2 });
      await expect(
        store.write((tables) => tables.customers.update(row, { name: 'Second' })),
      ).rejects.toBeInstanceOf(ConcurrentChange);
      expect(await store.read((tables) => tables.customers.find(row.id))).toEqual(changed);
    });

    it('sets a value to none when it says null, and leaves alone what it does not name', async () => {
      const suspended = await store.write(async (tables) => {
        const row = (await tables.subscriptions.find(kept.id))!;
        return tables.subscriptions.update(row, {
          suspendedAt: '2028-02-12T00:00:00.000Z',
          status: 'SUSPENDED',
        });
      });
      const back = await store.write((tables) =>
        tables.subscriptions.update(suspended, { suspendedAt: null }),
      );
      expect(await store.read((tables) => tables.subscriptions.find(kept.id))).toEqual(back);
      expect(back).toMatchObject({ status: 'SUSPENDED', suspendedAt: null });
    });

    it('never concerns the id or the version', async () => {
      const row = customer();
      const changes = { version: 9 } as object;
      await expect(store.write((tables) => tables.customers.update(row, changes))).rejects.toThrow(TypeError);
    });
  });

  describe('a filter', () => {
    const of = customer();
    const servers = [true, false, true, true].map((active, index) =>
      rental(of.id, { active, serverType: `TYPE_${index}` }),
    );

    beforeAll(() =>
      store.write(async (tables) => {
        await tables.customers.insert(of);
        for (const server of servers) await tables.rentals.insert(server);
      }),
    );

    const idsOf = (filter: object): Promise<readonly string[]> =>
      store.read(async (tables) =>
        (await tables.rentals.list({ customerId: of.id, ...filter }, { first: 99 })).map(({ id }) => id),
      );
    const ids = (...indexes: number[]): readonly string[] => indexes.map((index) => servers[index]!.id);

    it('is an equality, or one of several values', async () => {
      expect(await idsOf({})).toEqual(ids(0, 1, 2, 3));
      expect(await idsOf({ active: false })).toEqual(ids(1));
      expect(await idsOf({ serverType: ['TYPE_3', 'TYPE_0', 'TYPE_1'] })).toEqual(ids(0, 1, 3));
      expect(await idsOf({ serverType: ['TYPE_2'], active: [true] })).toEqual(ids(2));
      expect(await idsOf({ serverType: [] })).toEqual([]);
      expect(await store.read((tables) => tables.rentals.count({ customerId: of.id, active: true }))).toBe(3);
      expect(await store.read((tables) => tables.rentals.count({ customerId: of.id, active: [] }))).toBe(0);
    });

    it('finds what has no value', async () => {
      const customerId = of.id;
      const own = [decision({ customerId }), decision({ customerId, subscriptionId: kept.id })] as const;
      const other = decision({ customerId, subscriptionId: newId('subscriptions') });
      await store.write(async (tables) => {
        for (const row of [...own, other]) await tables.decisions.insert(row);
      });
      const found = (subscriptionId: SubscriptionId | null | readonly (SubscriptionId | null)[]) =>
        store.read(async (tables) =>
          (await tables.decisions.list({ customerId, subscriptionId }, { first: 9 })).map(({ id }) => id),
        );
      expect(await found(null)).toEqual([own[0].id]);
      expect(await found([null, kept.id])).toEqual([own[0].id, own[1].id]);
      expect(await found([null])).toEqual([own[0].id]);
    });

    it.each([
      ['an unknown name', { nmae: 'ACME' }],
      ['a name that every object has', { constructor: 'ACME' }],
      ['a value of another type', { reference: 0 }],
      ['no value at all', { reference: undefined }],
      ['values that are read as a whole', { attributes: {} }],
    ])('of %s is a mistake of the program', async (_, filter) => {
      await expect(
        store.read((tables) => tables.customers.list(filter as object, { first: 1 })),
      ).rejects.toThrow(TypeError);
    });
  });

  it('are found by id, many at once, each once, in id order', async () => {
    const rows = Array.from({ length: 5 }, () => decision());
    await store.write(async (tables) => {
      for (const row of rows) await tables.decisions.insert(row);
    });
    const wanted = rows.map(({ id }) => id).toReversed();
    const missing = Array.from({ length: 1200 }, (_, index) => `dec_missing_${index}` as const);
    const found = await store.read((tables) => tables.decisions.findMany([...wanted, ...missing, ...wanted]));
    expect(found).toEqual(rows);
    expect(await store.read((tables) => tables.decisions.findMany([]))).toEqual([]);
    expect(await store.read((tables) => tables.decisions.find('dec_missing'))).toBeNull();
    expect(await store.read((tables) => tables.decisions.find(`${rows[0]!.id} `))).toBeNull();
  });

  it('come in pages that new rows do not disturb', async () => {
    const outcome = 'PAGED';
    const insert = () =>
      store.write(async (tables) => {
        const row = decision({ outcome });
        await tables.decisions.insert(row);
        return row.id;
      });
    const page = async (after: DecisionRecord['id'] | null, newestFirst: boolean) =>
      store.read(async (tables) =>
        (await tables.decisions.list({ outcome }, { first: 2, after, newestFirst })).map(({ id }) => id),
      );
    const first = [await insert(), await insert(), await insert(), await insert(), await insert()] as const;

    const newest = await page(null, true);
    expect(newest).toEqual([first[4], first[3]]);
    const later = await insert();
    expect(await page(newest[1]!, true)).toEqual([first[2], first[1]]);
    expect(await page(first[1], true)).toEqual([first[0]]);

    expect(await page(first[3], false)).toEqual([first[4], later]);
    expect(await page(later, false)).toEqual([]);
  });

  it('that wait come when they are due, the earliest first, and no more once settled', async () => {
    const at = (minute: number): Instant =>
      instantText(Temporal.Instant.from('2028-02-12T08:00:00Z').add({ minutes: minute }));
    const steps = [30, 10, 20, 50, 10].map((minute) => dueStep(kept, { at: at(minute) }));
    await store.write(async (tables) => {
      for (const step of steps) await tables.dueSteps.insert(step);
      await tables.dueSteps.update(steps[2]!, { status: 'DONE', settledAt: at(21) });
    });
    const due = (until: Instant, limit = 99) =>
      store.read(async (tables) => (await tables.dueSteps.due(until, limit)).map(({ id }) => id));
    expect(await due(at(30))).toEqual([steps[1]!.id, steps[4]!.id, steps[0]!.id]);
    expect(await due(at(30), 2)).toEqual([steps[1]!.id, steps[4]!.id]);
    expect(await due(at(9))).toEqual([]);
  });

  it('of the outbox wait for their next attempt', async () => {
    const of = customer();
    const [late, soon, sent] = [
      notice(of, { nextAttemptAt: '2026-01-01T00:10:00.000Z' }),
      notice(of, { nextAttemptAt: '2026-01-01T00:05:00.000Z' }),
      notice(of, { nextAttemptAt: '2026-01-01T00:01:00.000Z', status: 'SENT' }),
    ];
    await store.write(async (tables) => {
      await tables.customers.insert(of);
      for (const row of [late, soon, sent]) await tables.notices.insert(row);
    });
    const due = await store.read((tables) => tables.notices.due('2026-01-01T00:10:00.000Z', 9));
    expect(due).toEqual([soon, late]);
  });

  it('hold no more text than the column, on every engine', async () => {
    const insert = (name: string) => store.write((tables) => tables.customers.insert(customer({ name })));
    await insert('😀'.repeat(200));
    await expect(insert('é'.repeat(201))).rejects.toMatchObject({ path: ['name'] });
    await expect(insert('é'.repeat(201))).rejects.toBeInstanceOf(InvalidInput);
  });

  it('hold amounts exactly or not at all', async () => {
    const of = rental(kept.customerId, { id: kept.rentalId });
    // As one that came past the types would be.
    const insert = (amount: number) =>
      store.write((tables) => tables.orders.insert(order(of, { totalCents: amount as Cents })));
    await insert(Number.MAX_SAFE_INTEGER);
    for (const amount of [Number.MAX_SAFE_INTEGER + 1, 10.5, Number.NaN])
      await expect(insert(amount)).rejects.toThrow(RangeError);
  });

  it('hold instants and days in their one spelling', async () => {
    const insert = (with_: object) => store.write((tables) => tables.decisions.insert(decision(with_)));
    await expect(insert({ at: '2027-02-10T08:00:00Z' })).rejects.toThrow(TypeError);
    await expect(insert({ at: '2027-02-10T09:00:00.000+01:00' })).rejects.toThrow(TypeError);
  });

  it('are never without the row they belong to', async () => {
    await expect(store.write((tables) => tables.rentals.insert(rental(newId('customers'))))).rejects.toThrow(
      /foreign key/i,
    );
  });
});
