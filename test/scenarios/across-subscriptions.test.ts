import type { Release } from '../../src/rulebook/model/release';
import { describeEachDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import { editedRelease } from './support/edited-release';
import type { Life } from './support/life';
import { changeTo, customerWith, placeOrder, request, validate } from './support/life';
import { run } from './support/mutations';
import { renewalOrderOf } from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';

const UNLISTED = 'MIGRATION_APPLICATIVE';

/** The contract when a request out of the list is not studied for a customer who has a server at level 4. */
const openedByLevelFour = (): Promise<Release> =>
  editedRelease('documents/cp-infogerance/1/2.2.2-intervention-types.json', (clause) => {
    const rule = clause.rules.find(
      ({ name }: { name: string }) => name === '2.2.2/unlisted-request-is-studied',
    );
    rule.conditions.all.push({
      fact: 'contracts',
      path: '$.levels',
      operator: 'doesNotContain',
      value: 'N4',
    });
  });

/** The contract when a third server costs half the price. */
const halfFromTheThird = (): Promise<Release> =>
  editedRelease('documents/offre-infogerance/1/2-prices.json', ({ quantities }) => {
    quantities.orderedMonthlyPrice.formula =
      'round(monthlyPriceOf(order.level) * if(contracts.rank >= 3, 50, 100) / 100, 0.01, half-up)';
  });

async function anotherServer(service: TestService, first: Life, level: string, place: number): Promise<Life> {
  const input = {
    customerId: first.customerId,
    reference: `SRV-LIFE-${place}`,
    serverType: 'VPS_ICODIA',
    active: true,
  };
  const { rental } = await run(service, 'registerRental', input);
  const of = { ...first, rentalId: rental.id };
  const { order } = await placeOrder(service, of, level);
  await validate(service, order.id);
  const { subscription } = await run(service, 'recordSetup', { orderId: order.id }, 'technician');
  return { ...of, orderId: order.id, subscriptionId: subscription.id };
}

describeEachDatabase('what a rule reads over all the subscriptions of a customer', (open) => {
  const stage = onStage(open);

  it('counts what fell due on another subscription, whenever the scheduler last ran', async () => {
    const { service } = await stage(MONDAY, await openedByLevelFour());
    const first = await customerWith(service, { level: 'N2', setupAt: '2027-01-10T10:00:00+01:00' });
    await service.moveTo('2027-01-12T10:00:00+01:00');
    const second = await anotherServer(service, first, 'N4', 2);
    expect((await request(service, first, 30, UNLISTED)).decision.outcome).toBe('INCLUDED');
    await run(service, 'endRental', { rentalId: second.rentalId, endsOn: '2027-02-09' });
    service.sleepUntil('2027-02-09T08:00:00+01:00');
    expect((await request(service, first, 30, UNLISTED)).decision.outcome).toBe('STUDY');
  });

  it('knows the place of each, the oldest first, and that of one to come after them', async () => {
    const { service } = await stage(MONDAY, await halfFromTheThird());
    const first = await customerWith(service, { level: 'N2', setupAt: '2027-01-10T10:00:00+01:00' });
    await service.moveTo('2027-01-12T10:00:00+01:00');
    const prices: string[] = [];
    for (const place of [2, 3, 4]) {
      await anotherServer(service, first, 'N2', place);
      const { subscriptions } = await service.ask(
        '{ subscriptions { nodes { reference orderPrice { amount } } } }',
      );
      prices.push(subscriptions.nodes.at(-1).orderPrice.amount);
    }
    expect(prices).toEqual(['1188.00', '594.00', '594.00']);
  });

  it('keeps the place of one that is upgraded, which begins another term and stays the oldest (article 7)', async () => {
    const { service } = await stage(MONDAY, await halfFromTheThird());
    const first = await customerWith(service, { level: 'N1', setupAt: '2027-01-10T10:00:00+01:00' });
    await service.moveTo('2027-01-12T10:00:00+01:00');
    for (const place of [2, 3]) await anotherServer(service, first, 'N2', place);
    await service.moveTo('2027-02-12T10:00:00+01:00');
    await changeTo(service, first, 'N2');
    await service.moveTo('2027-12-20T10:00:00+01:00');
    expect(await renewalOrderOf(service, first)).toMatchObject({ total: { amount: '1188.00' } });
  });
});
