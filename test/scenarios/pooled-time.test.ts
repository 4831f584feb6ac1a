import type { Release } from '../../src/rulebook/model/release';
import { describeEachDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import { editedRelease } from './support/edited-release';
import type { Life } from './support/life';
import { customerWith, placeOrder, request, validate } from './support/life';
import { run } from './support/mutations';
import { allowanceOf } from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';

/** Sixty minutes of level 2 and a hundred and twenty of level 3. */
const BOTH = 180;

/** The contract when the monthly time is granted to the customer rather than to the server. */
const pooled = (): Promise<Release> =>
  editedRelease('documents/cp-infogerance/1/2.2-technical-interventions.json', (clause) => {
    const rule = clause.rules.find(({ name }: { name: string }) => name === '2.2/monthly-time');
    rule.event.params.grants[0].pool = 'customer';
  });

/** A customer with two servers: one at level 2, and one at level 3 that is set up later. */
async function twoServers(service: TestService, secondSetup: string): Promise<readonly [Life, Life]> {
  const first = await customerWith(service, { level: 'N2', setupAt: '2027-01-10T10:00:00+01:00' });
  await service.moveTo(secondSetup);
  const input = {
    customerId: first.customerId,
    reference: 'SRV-LIFE-2',
    serverType: 'VPS_ICODIA',
    active: true,
  };
  const { rental } = await run(service, 'registerRental', input);
  const of = { ...first, rentalId: rental.id };
  const { order } = await placeOrder(service, of, 'N3');
  await validate(service, order.id);
  const { subscription } = await run(service, 'recordSetup', { orderId: order.id }, 'technician');
  return [first, { ...of, orderId: order.id, subscriptionId: subscription.id }];
}

describeEachDatabase('time pooled between the servers of a customer', (open) => {
  const stage = onStage(open);

  it.each([0, 1])('counts both once after months nobody looked, when server %i asks first', async (asker) => {
    const { service } = await stage(MONDAY, await pooled());
    const servers = await twoServers(service, '2027-01-12T10:00:00+01:00');
    service.sleepUntil('2027-04-01T00:10:00+02:00');
    const { decision } = await request(service, servers[asker]!, 150);
    expect(decision.outcome).toBe('INCLUDED');
    for (const server of servers)
      expect(await allowanceOf(service, server)).toMatchObject({
        grantedMinutes: BOTH,
        remainingMinutes: BOTH - 150,
      });
  });

  it('is read whole by who only looks, today and on a day to come', async () => {
    const { service } = await stage(MONDAY, await pooled());
    const [first, second] = await twoServers(service, '2027-01-12T10:00:00+01:00');
    service.sleepUntil('2027-03-01T00:10:00+01:00');
    expect(await allowanceOf(service, second)).toMatchObject({ remainingMinutes: BOTH });
    expect(await allowanceOf(service, first, '2027-06-15')).toMatchObject({ remainingMinutes: BOTH });
  });

  it('leaves out a server that was suspended while nobody looked', async () => {
    const { service } = await stage(MONDAY, await pooled());
    const [, second] = await twoServers(service, '2027-03-12T10:00:00+01:00');
    service.sleepUntil('2028-02-05T09:00:00+01:00');
    expect(await allowanceOf(service, second)).toMatchObject({ grantedMinutes: 120, remainingMinutes: 120 });
  });

  it('is never given twice: of two servers that ask for most of it at once, one is proposed the rest', async () => {
    const { service } = await stage(MONDAY, await pooled());
    const servers = await twoServers(service, '2027-01-12T10:00:00+01:00');
    service.sleepUntil('2027-02-10T09:00:00+01:00');
    const answers = await Promise.all(servers.map((server) => request(service, server, 150)));
    const [included, proposed] = answers
      .map(({ decision, proposal }) => ({ outcome: decision.outcome, proposal }))
      .sort((one) => (one.outcome === 'INCLUDED' ? -1 : 1));
    expect(included!.outcome).toBe('INCLUDED');
    expect(proposed!.proposal).toMatchObject({ coveredMinutes: 30, quotedMinutes: 120 });
  });
});
