import type { Store } from '../../src/domain/ports/store';
import { countedIds, timeOrderedIds } from '../../src/server/ids';
import { loggedTroubles } from '../../src/server/logged-troubles';
import { liveRulebooks } from '../../src/rulebook/live-rulebooks';
import type { Demonstration, PastScene } from '../../src/domain/demonstration/demonstration';
import type { DemoLoaded } from '../../src/use-cases/demo/load-demo';
import { loadDemo } from '../../src/use-cases/demo/load-demo';
import type { Services } from '../../src/use-cases/operation/deps';
import type { TestDatabase } from '../support/databases';
import { openFile } from '../support/databases';
import { SECRETS } from '../support/secrets';
import { keep } from '../support/service';
import { shippedRelease, shippedRules } from '../support/shipped-release';

const NOW = '2027-02-10T08:00:00.000Z';

let database: TestDatabase;

beforeEach(async () => {
  database = await openFile();
});

afterEach(() => database.drop());

/** Loads the demonstration through a store that breaks down at its nth write, if one is given. */
const load = async (breaksAt?: number): Promise<boolean> => (await loaded(breaksAt)).whole;

/** The same, with a portfolio of its own. */
async function loaded(
  breaksAt = Number.POSITIVE_INFINITY,
  portfolioOf = (shipped: Demonstration['portfolio']) => shipped,
): Promise<DemoLoaded> {
  const { store } = database.database;
  let writes = 0;
  const breaking: Store = {
    read: (work) => store.read(work),
    write: (work) => {
      if (++writes >= breaksAt) throw new Error('the process was killed');
      return store.write(work);
    },
  };
  const release = await shippedRelease();
  await keep(store, release);
  const rulebooks = liveRulebooks(release);
  const { demonstration } = await shippedRules();
  const services: Services = {
    store: breaking,
    clock: { now: () => NOW },
    rulebooks,
    ids: timeOrderedIds,
    troubles: loggedTroubles(() => undefined),
    ...SECRETS,
    provider: {},
  };
  const portfolio = portfolioOf(demonstration.portfolio);
  return loadDemo(services, countedIds(), { ...demonstration, portfolio });
}

/** What the demonstration left, whatever the ids. */
const left = () =>
  database.database.store.read(async (tables) => {
    const all = { first: 100 };
    return {
      customers: (await tables.customers.list({}, all)).map(({ reference }) => reference).sort(),
      rentals: await tables.rentals.count({}),
      subscriptions: (await tables.subscriptions.list({}, all))
        .map(({ level, status, effectiveDate }) => `${level} ${status} ${effectiveDate}`)
        .sort(),
      interventions: (await tables.interventions.list({}, all))
        .map(({ typeCode, status, actualMinutes }) => `${typeCode} ${status} ${actualMinutes}`)
        .sort(),
      orders: await tables.orders.count({}),
    };
  });

describe('a demonstration', () => {
  it('that was cut short is taken up where it stopped, and is the same in the end', async () => {
    expect(await load()).toBe(true);
    const whole = await left();
    expect(whole.customers).toHaveLength(4);
    for (const breaksAt of [2, 5, 9, 14, 20]) {
      await database.drop();
      database = await openFile();
      await expect(load(breaksAt)).rejects.toThrow('the process was killed');
      expect(await left()).not.toEqual(whole);
      expect([breaksAt, await load()]).toEqual([breaksAt, true]);
      expect([breaksAt, await left()]).toEqual([breaksAt, whole]);
    }
  }, 120_000);

  it('is loaded once, and by one of two that begin together', async () => {
    const both = await Promise.all([load(), load()]);
    expect([...both].sort()).toEqual([false, true]);
    expect(await load()).toBe(false);
    expect((await left()).interventions).toHaveLength(3);
  }, 60_000);

  it('whose scene the rules refuse stops at that customer alone, says where, and goes on once it is mended', async () => {
    const impossible: PastScene = {
      monthsAgo: 0,
      daysAgo: 0,
      acts: [{ operation: 'closeIntervention', input: { actualMinutes: 10 } }],
    };
    const { whole, stopped } = await loaded(undefined, ([first = [], ...others]) => [
      [...first.slice(0, 1), impossible, ...first.slice(1)],
      ...others,
    ]);
    expect({ whole, stopped }).toEqual({
      whole: false,
      stopped: [{ customer: 1, scene: 2, why: { fr: expect.any(String), en: expect.any(String) } }],
    });
    expect((await left()).customers).toHaveLength(4);
    expect(await load()).toBe(true);
  }, 60_000);
});
