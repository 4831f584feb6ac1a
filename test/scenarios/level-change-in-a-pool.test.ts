import fc from 'fast-check';
import type { Release } from '../../src/rulebook/model/release';
import { describeEachDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import { editedRelease } from './support/edited-release';
import type { Life } from './support/life';
import { changeTo, close, customerWith, placeOrder, request, validate } from './support/life';
import { run } from './support/mutations';
import { allowanceOf, renewalOrderOf } from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';

const MONTHLY: Readonly<Record<string, number>> = { N1: 0, N2: 60, N3: 120, N4: 240 };

/** The contract when the monthly time is granted to the customer rather than to the server. */
const pooled = (): Promise<Release> =>
  editedRelease('documents/cp-infogerance/1/2.2-technical-interventions.json', (clause) => {
    const rule = clause.rules.find(({ name }: { name: string }) => name === '2.2/monthly-time');
    rule.event.params.grants[0].pool = 'customer';
  });

/** A customer with a server at each of two levels. */
async function serversAt(
  service: TestService,
  [one, other]: readonly [string, string],
  reference = 'CLI-LIFE',
): Promise<readonly [Life, Life]> {
  const setupAt = service.clock.now() < SETUP ? SETUP : service.clock.now();
  const first = await customerWith(service, { level: one, setupAt, reference });
  const { rental } = await run(service, 'registerRental', {
    customerId: first.customerId,
    reference: `SRV-${reference}-2`,
    serverType: 'VPS_ICODIA',
    active: true,
  });
  const of = { ...first, rentalId: rental.id };
  const { order } = await placeOrder(service, of, other);
  await validate(service, order.id);
  const { subscription } = await run(service, 'recordSetup', { orderId: order.id }, 'technician');
  return [first, { ...of, orderId: order.id, subscriptionId: subscription.id }];
}

const leftTo = async (service: TestService, life: Life, day?: string): Promise<number> =>
  (await allowanceOf(service, life, day)).remainingMinutes;

describeEachDatabase(
  'a change of level where the servers of a customer share their time (article 7)',
  (open) => {
    const stage = onStage(open);

    it('leaves what the other server brought, and gives the new time of the one that changes', async () => {
      const { service } = await stage(MONDAY, await pooled());
      const servers = await serversAt(service, ['N2', 'N3']);
      await service.moveTo('2027-02-10T09:00:00+01:00');
      await changeTo(service, servers[0], 'N4');
      for (const server of servers) expect(await leftTo(service, server)).toBe(240 + 120);
      await changeTo(service, servers[1], 'N2');
      for (const server of servers) expect(await leftTo(service, server)).toBe(240 + 60);
      for (const server of servers) expect(await leftTo(service, server, '2027-03-01')).toBe(240 + 60);
    });

    it('takes off the new time what was used of the old one, and nothing else', async () => {
      const { service } = await stage(MONDAY, await pooled());
      const servers = await serversAt(service, ['N3', 'N2']);
      await service.moveTo('2027-02-10T09:00:00+01:00');
      const { intervention } = await request(service, servers[0], 80);
      await close(service, intervention.id, 80);
      await request(service, servers[0], 10);
      await changeTo(service, servers[0], 'N2');
      expect(await allowanceOf(service, servers[1])).toMatchObject({
        grantedMinutes: 90 + 60,
        consumedMinutes: 80,
        reservedMinutes: 10,
        remainingMinutes: 60,
      });
    });

    it('from a level without monthly time gives it to all of them', async () => {
      const { service } = await stage(MONDAY, await pooled());
      const [first, second] = await serversAt(service, ['N1', 'N2']);
      await service.moveTo('2027-02-10T09:00:00+01:00');
      await changeTo(service, first, 'N3');
      expect(await leftTo(service, second)).toBe(120 + 60);
      const { decision } = await request(service, second, 150);
      expect(decision.outcome).toBe('INCLUDED');
      expect(await leftTo(service, first)).toBe(30);
    });

    it('at the beginning of a term changes the time of its own server alone', async () => {
      const { service } = await stage(MONDAY, await pooled());
      const [first, second] = await serversAt(service, ['N3', 'N2']);
      await service.moveTo('2027-12-01T09:00:00+01:00');
      for (const server of [first, second])
        await validate(service, (await renewalOrderOf(service, server)).id);
      await service.moveTo('2027-12-05T09:00:00+01:00');
      await changeTo(service, first, 'N2');
      expect(await leftTo(service, first, '2028-01-09')).toBe(60 + 60);
      expect(await leftTo(service, first, '2028-01-10')).toBe(120 + 60);
      await service.moveTo('2028-01-10T09:00:00+01:00');
      for (const server of [first, second]) expect(await leftTo(service, server)).toBe(120 + 60);
    });

    it('comes to the same whichever server changes first', async () => {
      const RUNS = 3;
      const { service } = await stage(MONDAY, await pooled());
      const level = fc.constantFrom('N1', 'N2', 'N3', 'N4');
      const drawn = fc.record({
        from: fc.tuple(level, level),
        to: fc.tuple(level, level),
        used: fc.array(fc.tuple(fc.nat(1), fc.constantFrom(15, 30, 60, 100)), { maxLength: 3 }),
      });
      let customers = 0;
      await fc.assert(
        fc.asyncProperty(drawn, async ({ from, to, used }) => {
          const left: number[] = [];
          for (const order of [
            [0, 1],
            [1, 0],
          ] as const) {
            const servers = await serversAt(service, from, `CLI-${customers++}`);
            const taken = [0, 0];
            for (const [place, minutes] of used) {
              const { decision, intervention } = await request(service, servers[place]!, minutes);
              if (decision.outcome !== 'INCLUDED') continue;
              await close(service, intervention.id, minutes);
              // Its own time first, then that of the other.
              const own = Math.min(minutes, MONTHLY[from[place]!]! - taken[place]!);
              taken[place]! += own;
              taken[1 - place]! += minutes - own;
            }
            for (const place of order)
              if (from[place] !== to[place]) await changeTo(service, servers[place], to[place]);
            left.push(await leftTo(service, servers[0]));
            expect(await leftTo(service, servers[1])).toBe(left.at(-1));
            const expected = to.map((one, place) => Math.max(0, MONTHLY[one]! - taken[place]!));
            expect(left.at(-1)).toBe(expected[0]! + expected[1]!);
          }
          expect(left[0]).toBe(left[1]);
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
    }, 120_000);
  },
);
