import type { IdOf } from '../../src/domain/id';
import { wholeMinutes } from '../../src/domain/minutes';
import type { Store, Tables } from '../../src/domain/ports/store';
import { newSubscription } from '../api/new-subscription';
import type { OwnSubscription } from '../api/new-subscription';
import { deskOf, UNTOUCHED } from '../api/desk';
import { dueStep, entry, grant } from '../persistence/samples';
import type { TestDatabase } from '../support/databases';
import { describeEachDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import { startService } from '../support/service';
import { instant } from './support/read';

/** A store that counts the rows it hands out. */
function counted(store: Store): {
  readonly store: Store;
  readonly rowsFor: (act: () => Promise<unknown>) => Promise<number>;
} {
  let rows = 0;
  const counting = <T extends object>(methods: T): T =>
    new Proxy(methods, {
      get: (own, name) => {
        const member: unknown = Reflect.get(own, name);
        if (typeof member !== 'function')
          return typeof member === 'object' && member ? counting(member) : member;
        return async (...args: readonly unknown[]) => {
          const answer: unknown = await Reflect.apply(member, own, args);
          if (Array.isArray(answer)) rows += answer.length;
          return answer;
        };
      },
    });
  return {
    store: {
      read: (work) => store.read((tables) => work(counting(tables))),
      write: (work) => store.write((tables) => work(counting(tables))),
    },
    rowsFor: async (act) => {
      rows = 0;
      await act();
      return rows;
    },
  };
}

/** Months of a subscription that went by before today, with what was used of them, on its own account or its customer's. */
async function livedThrough(
  { dueSteps, ledger, subscriptions }: Tables,
  { subscriptionId, customerId }: OwnSubscription,
  months: number,
  pooled: boolean,
): Promise<void> {
  const of = (await subscriptions.find(subscriptionId))!;
  const accountId = pooled ? customerId : subscriptionId;
  let seq = await ledger.lastSeq(accountId);
  for (let month = 0; month < months; month += 1) {
    const from = Temporal.PlainDate.from('2027-01-10').subtract({ months: month });
    const window = { windowFrom: day(from), windowUntil: day(from.add({ months: 1 })) };
    const old = grant(of, {
      accountId,
      code: `OLD-${month}`,
      validFrom: window.windowFrom,
      validUntil: window.windowUntil,
      ...window,
    });
    await ledger.insertGrant(old);
    const moved = (minutes: number, kind: 'GRANT' | 'CONSUMPTION' | 'EXPIRY', left: number) =>
      ledger.append(
        entry(old, {
          seq: (seq += 1),
          kind,
          minutes: wholeMinutes(minutes),
          balanceAfter: wholeMinutes(left),
        }),
      );
    await moved(60, 'GRANT', 60);
    for (let used = 1; used <= 3; used += 1) await moved(-15, 'CONSUMPTION', 60 - 15 * used);
    await moved(-15, 'EXPIRY', 0);
    await dueSteps.insert(dueStep(of, { at: instant(`${day(from)}T00:00:00+01:00`), status: 'DONE' }));
  }
}

const day = (date: Temporal.PlainDate): `${number}-${number}-${number}` =>
  date.toString() as `${number}-${number}-${number}`;

describeEachDatabase('a contract of many years', (open) => {
  let test: TestDatabase;
  let service: TestService;

  afterEach(async () => {
    await service.close();
    await test.drop();
  });

  it.each([
    ['five years of months and their steps', 60, false],
    ['six hundred grants of its customer', 600, true],
  ] as const)(
    'costs no more than a young one, after %s',
    async (_, months, pooled) => {
      test = await open({ reused: true });
      const { store, rowsFor } = counted(test.database.store);
      service = await startService({ store, at: '2027-02-10T09:00:00+01:00' });
      const young = await newSubscription(service, 'CLI-YOUNG');
      const old = await newSubscription(service, 'CLI-OLD');
      await test.database.store.write((tables) => livedThrough(tables, young, 1, pooled));
      await test.database.store.write((tables) => livedThrough(tables, old, months, pooled));

      const lookAt =
        ({ subscriptionId }: { readonly subscriptionId: IdOf<'subscriptions'> }) =>
        async () => {
          const desk = deskOf(service, subscriptionId);
          expect(await desk.allowance()).toEqual(UNTOUCHED);
          expect((await desk.simulate('INSTALLATION_PAQUET', 30)).outcome).toBe('INCLUDED');
          const asked = await desk.request('INSTALLATION_PAQUET', 30);
          expect(asked.decision.outcome).toBe('INCLUDED');
          const { id } = asked.intervention;
          await desk.act(CLOSE_AS_PLANNED, { interventionId: id, actualMinutes: 30 });
          expect(await desk.allowance()).toMatchObject({ consumedMinutes: 30, remainingMinutes: 30 });
        };
      expect(await rowsFor(lookAt(old))).toBe(await rowsFor(lookAt(young)));

      const { subscriptions } = await service.ask(
        '{ subscriptions(first: 5) { nodes { reference allowance { remainingMinutes } } } }',
      );
      expect(subscriptions.nodes.map((node: any) => node.allowance.remainingMinutes)).toEqual([30, 30]);
      service.sleepUntil('2027-03-12T09:00:00+01:00');
      const readOf =
        ({ subscriptionId }: { readonly subscriptionId: IdOf<'subscriptions'> }) =>
        async () =>
          expect(await deskOf(service, subscriptionId).allowance()).toEqual(UNTOUCHED);
      expect(await rowsFor(readOf(old))).toBe(await rowsFor(readOf(young)));

      await service.moveTo('2027-04-12T09:00:00+02:00');
      for (const each of [old, young]) await readOf(each)();
    },
    120_000,
  );
});

const CLOSE_AS_PLANNED = `mutation ($input: CloseInterventionInput!) { closeIntervention(input: $input) {
  userErrors { code message path } intervention { status consumedMinutes } } }`;
