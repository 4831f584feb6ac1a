import { planAgain } from '../../src/use-cases/due-steps/plan-again';
import { runDueSteps } from '../../src/use-cases/due-steps/run-due-steps';
import type { Store } from '../../src/domain/ports/store';
import { newSubscription } from '../api/new-subscription';
import type { TestDatabase } from '../support/databases';
import { describeEachDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import { startService } from '../support/service';
import { editedRelease } from './support/edited-release';

const SUBSCRIPTIONS = 12;

/** A store that tells when a unit of work writes. */
const telling = (store: Store, told: () => void): Store => ({
  read: store.read,
  write: (work) => (told(), store.write(work)),
});

describeEachDatabase('work on many subscriptions at once', (open) => {
  let test: TestDatabase;
  let service: TestService;
  let written: () => void = () => undefined;

  beforeEach(async () => {
    test = await open({ reused: true });
    service = await startService({
      store: telling(test.database.store, () => written()),
      at: '2027-02-10T09:00:00+01:00',
    });
    for (let made = 0; made < SUBSCRIPTIONS; made += 1) await newSubscription(service, `CLI-${made}`);
  }, 60_000);

  afterEach(async () => {
    written = () => undefined;
    await service.close();
    await test.drop();
  });

  /** Says in which order what is asked while the work goes on is answered, and the end of that work. */
  const orderOf = async (work: () => Promise<unknown>): Promise<readonly string[]> => {
    const order: string[] = [];
    const asked: Promise<unknown>[] = [];
    const ask = async (): Promise<void> => {
      await fetch(`${service.address}/livez`);
      order.push('alive');
      await service.ask('{ customers(first: 1) { nodes { id } } }');
      order.push('read');
    };
    let first = true;
    written = () => {
      if (first) asked.push(ask());
      first = false;
    };
    await work();
    order.push('done');
    await Promise.all(asked);
    return order;
  };

  it('lets requests go first while due steps are settled', async () => {
    service.sleepUntil('2027-06-01T09:00:00+02:00');
    const order = await orderOf(async () => {
      const { subscriptions, failed } = await runDueSteps(service.services);
      expect([subscriptions, failed]).toEqual([SUBSCRIPTIONS, []]);
    });
    expect(order).toEqual(['alive', 'read', 'done']);
  });

  it('lets requests go first while steps are planned again', async () => {
    expect(await orderOf(() => planAgain(service.services))).toEqual(['alive', 'read', 'done']);
  });

  it('plans again only where the rules changed, and goes on where it stopped', async () => {
    let units = 0;
    written = () => (units += 1);
    const unitsOf = async (of: TestService, stopAfter = Infinity): Promise<number> => {
      units = 0;
      await planAgain(of.services, () => units > stopAfter);
      return units;
    };
    const whole = await unitsOf(service);
    expect(whole).toBeGreaterThanOrEqual(SUBSCRIPTIONS);
    // One look at how far it is.
    expect(await unitsOf(service)).toBe(1);

    const release = await editedRelease(
      'documents/cp-infogerance/1/6.1-renewal.json',
      ({ version }) => (version.reason = 'Relu'),
    );
    const edited = await startService({
      store: telling(test.database.store, () => written()),
      at: '2027-02-10T09:00:00+01:00',
      release,
    });
    try {
      expect(await unitsOf(edited, 0)).toBe(1);
      expect(await unitsOf(edited)).toBe(whole);
      expect(await unitsOf(edited)).toBe(1);
    } finally {
      await edited.close();
    }
    expect(await unitsOf(service)).toBe(whole);
  });
});
