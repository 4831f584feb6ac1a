import type { AccountId, Grant } from '../../src/domain/contract/allowance';
import type { Subscription } from '../../src/domain/contract/subscription';
import { wholeMinutes } from '../../src/domain/minutes';
import type { Store, Tables } from '../../src/domain/ports/store';
import { openDatabase } from '../../src/persistence/open-database';
import type { TestDatabase } from '../support/databases';
import { describeEachDatabase } from '../support/databases';
import { entry, grant, newId, subscribed } from './samples';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describeEachDatabase('the ledger of minutes', (open) => {
  let test: TestDatabase;
  let store: Store;
  let of: Subscription;

  beforeAll(async () => {
    test = await open();
    ({ store } = test.database);
  });

  beforeEach(async () => {
    of = await subscribed(store);
  });

  afterAll(() => test.drop());

  const opened = (with_: Partial<Grant> = {}): Promise<Grant> =>
    store.write(async (tables) => {
      const made = grant(of, with_);
      await tables.ledger.insertGrant(made);
      await tables.ledger.append(entry(made, { seq: (await tables.ledger.lastSeq(made.accountId)) + 1 }));
      return made;
    });

  /** Takes a minute when there is one, as an intervention would. */
  async function take(tables: Tables, seqFirst: boolean): Promise<boolean> {
    if (seqFirst) await tables.ledger.lastSeq(of.id);
    const [first] = await tables.ledger.grantsOf([of.id]);
    await turn();
    if (!first || first.remainingMinutes < 1) return false;
    const seq = (await tables.ledger.lastSeq(of.id)) + 1;
    const balanceAfter = wholeMinutes(first.remainingMinutes - 1);
    await tables.ledger.append(
      entry(first, { seq, kind: 'CONSUMPTION', minutes: wholeMinutes(-1), balanceAfter }),
    );
    return true;
  }

  it('gives each grant with what is left of it, the oldest window first', async () => {
    const april = await opened({ windowFrom: '2027-04-01' });
    const march = await opened();
    const other = await opened({ code: 'EXTRA', accountId: of.customerId });
    const untouched = grant(of, { windowFrom: '2027-05-01' });
    await store.write(async (tables) => {
      await tables.ledger.insertGrant(untouched);
      await tables.ledger.append(
        entry(march, {
          seq: 3,
          kind: 'CONSUMPTION',
          minutes: wholeMinutes(-45),
          balanceAfter: wholeMinutes(15),
          interventionId: newId('interventions'),
        }),
      );
    });
    const left = (accounts: readonly AccountId[]) =>
      store.read(async (tables) =>
        (await tables.ledger.grantsOf(accounts)).map(({ id, remainingMinutes }) => [id, remainingMinutes]),
      );
    expect(await left([of.id])).toEqual([
      [march.id, 15],
      [april.id, 60],
      [untouched.id, 0],
    ]);
    expect(await left([of.customerId, of.id])).toContainEqual([other.id, 60]);
    expect(await left([newId('subscriptions')])).toEqual([]);
    expect(await left([])).toEqual([]);
    const [granted] = await store.read((tables) => tables.ledger.grantsOf([of.id]));
    expect(granted).toEqual({
      ...march,
      remainingMinutes: 15,
      shortfallMinutes: 0,
      movements: [
        { grantId: march.id, kind: 'CONSUMPTION', minutes: -45, effectiveAt: expect.any(String) },
        { grantId: march.id, kind: 'GRANT', minutes: 60, effectiveAt: expect.any(String) },
      ],
    });
  });

  it('tells the entries of an intervention or of grants in the order they were written', async () => {
    const made = await opened();
    const interventionId = newId('interventions');
    const written = [
      entry(made, {
        seq: 2,
        kind: 'RESERVATION',
        minutes: wholeMinutes(-30),
        balanceAfter: wholeMinutes(30),
        interventionId,
      }),
      entry(made, {
        seq: 3,
        kind: 'RELEASE',
        minutes: wholeMinutes(30),
        balanceAfter: wholeMinutes(60),
        interventionId,
      }),
      entry(made, {
        seq: 4,
        kind: 'CONSUMPTION',
        minutes: wholeMinutes(-20),
        balanceAfter: wholeMinutes(40),
        interventionId,
      }),
    ];
    await store.write(async (tables) => {
      for (const row of written) await tables.ledger.append(row);
    });
    await store.read(async ({ ledger }) => {
      expect(await ledger.entriesOf({ interventionId })).toEqual(written);
      expect((await ledger.entriesOf({ grantIds: [made.id] })).map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
      expect(await ledger.entriesOf({ interventionId, grantIds: [] })).toEqual([]);
      expect(await ledger.lastSeq(of.id)).toBe(4);
      expect(await ledger.lastSeq(newId('subscriptions'))).toBe(0);
      await expect(ledger.entriesOf({})).rejects.toThrow(TypeError);
    });
  });

  it('opens a grant once per window, however many come to it at once', async () => {
    const made = await Promise.all(
      Array.from({ length: 12 }, () =>
        store.write(async (tables) => {
          const [known] = await tables.ledger.grantsOf([of.id]);
          if (known) return known.id;
          await turn();
          const mine = grant(of);
          await tables.ledger.insertGrant(mine);
          await tables.ledger.append(entry(mine));
          return mine.id;
        }),
      ),
    );
    expect(new Set(made).size).toBe(1);
    const [only, ...more] = await store.read((tables) => tables.ledger.grantsOf([of.id]));
    expect([only?.remainingMinutes, more]).toEqual([60, []]);
  });

  it.each([
    ['the balance', false],
    ['the last number', true],
  ])('never gives a minute twice to fifty who ask at once and read %s first', async (_, seqFirst) => {
    const made = await opened({ minutes: wholeMinutes(30) });
    const asked = await Promise.allSettled(
      Array.from({ length: 50 }, async (_each, index) => {
        for (;;) {
          try {
            return await store.write(async (tables) => {
              const given = await take(tables, seqFirst);
              if (given && index % 7 === 0) throw new Error('cancelled');
              return given;
            });
          } catch (error) {
            if ((error as { code?: string }).code !== 'CONFLICT') throw error;
          }
        }
      }),
    );
    const given = asked.filter((end) => end.status === 'fulfilled' && end.value).length;
    await store.read(async ({ ledger }) => {
      const [left] = await ledger.grantsOf([of.id]);
      const entries = await ledger.entriesOf({ grantIds: [made.id] });
      expect(given).toBe(30);
      expect(left?.remainingMinutes).toBe(0);
      expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 31 }, (_each, n) => n + 1));
      expect(entries.map(({ balanceAfter }) => balanceAfter)).toEqual(
        Array.from({ length: 31 }, (_each, n) => 30 - n),
      );
    });
  });

  it('lets fifty who lock the subscription pass one by one, in one run each', async () => {
    await opened({ minutes: wholeMinutes(50) });
    let runs = 0;
    await Promise.all(
      Array.from({ length: 50 }, () =>
        store.write(async (tables) => {
          runs += 1;
          await tables.ledger.grantsOf([of.id]);
          await tables.lock('subscriptions', [of.id]);
          expect(await take(tables, false)).toBe(true);
        }),
      ),
    );
    const [left] = await store.read((tables) => tables.ledger.grantsOf([of.id]));
    expect([left?.remainingMinutes, runs]).toEqual([0, 50]);
  });

  it('does not rest on balances read before the lock', async () => {
    const made = await opened();
    const other = await openDatabase(test.url);
    let runs = 0;
    const left = await store.write(async (tables) => {
      runs += 1;
      const [read] = await tables.ledger.grantsOf([of.id]);
      if (runs === 1 && test.database.kind !== 'sqlite')
        await other.store.write((tables_) =>
          tables_.ledger.append(
            entry(made, {
              seq: 2,
              kind: 'CONSUMPTION',
              minutes: wholeMinutes(-60),
              balanceAfter: wholeMinutes(0),
            }),
          ),
        );
      await tables.lock('subscriptions', [of.id]);
      const seq = (await tables.ledger.lastSeq(of.id)) + 1;
      if (read!.remainingMinutes < 60) return read!.remainingMinutes;
      const balanceAfter = wholeMinutes(read!.remainingMinutes - 60);
      await tables.ledger.append(
        entry(made, { seq, kind: 'CONSUMPTION', minutes: wholeMinutes(-60), balanceAfter }),
      );
      return balanceAfter;
    });
    await other.close();
    expect(left).toBe(0);
    const [now] = await store.read((tables) => tables.ledger.grantsOf([of.id]));
    expect(now?.remainingMinutes).toBe(0);
  });

  it('refuses an entry that leaves less than nothing', async () => {
    const made = await opened();
    const overdrawn = entry(made, {
      seq: 2,
      kind: 'CONSUMPTION',
      minutes: wholeMinutes(-61),
      balanceAfter: wholeMinutes(-1),
    });
    await expect(store.write((tables) => tables.ledger.append(overdrawn))).rejects.toThrow(RangeError);
  });
});
