import { describeEachDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import { pageOf } from './support/documents';
import { editedRelease } from './support/edited-release';
import type { Life, Tenant } from './support/life';
import { changeTo, customerWith, placeOrder, validate } from './support/life';
import { amountsOf, run } from './support/mutations';
import { chargesOf, renewalOrderOf, subscriptionOf, termsOf } from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';
const CHANGE = '2027-02-10T09:00:00+01:00';
const CHEAPER = '2027-02-01';

/** The tariff goes down: the months paid are then worth more than a new order. */
const cheaper = () =>
  editedRelease('documents/offre-infogerance/1/2-prices.json', ({ parameters: { monthlyPrice } }) => {
    monthlyPrice.values[CHEAPER] = {
      value: { N1: '10.00', N2: '30.00', N3: '60.00', N4: '90.00' },
      reference: 'tarif en baisse',
    };
  });

const leftTo = async (service: TestService, { customerId }: Tenant): Promise<string> =>
  (await service.ask('query ($id: ID!) { customer(id: $id) { creditLeft { amount } } }', { id: customerId }))
    .customer.creditLeft.amount;

const anotherServer = async (service: TestService, of: Tenant, reference: string): Promise<Tenant> => {
  const server = { customerId: of.customerId, reference, serverType: 'DEDIE_ICODIA', active: true };
  const { rental } = await run(service, 'registerRental', server);
  return { ...of, rentalId: rental.id };
};

describeEachDatabase(
  'the credit that an upgrade leaves (article 7, readings A35-reste and A35-avoir)',
  (open) => {
    const stage = onStage(open);

    /** A year of N2 at 99.00 upgraded to N3 at 60.00 after a month: ten months at 99.00 less 720.00, 270.00 are left. */
    const credited = async (): Promise<{ service: TestService; life: Life }> => {
      const { service } = await stage(MONDAY, await cheaper());
      const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
      await service.moveTo(CHANGE);
      const { compensation, order } = await changeTo(service, life, 'N3');
      expect(amountsOf(compensation)).toMatchObject({ credit: '720.00', remainder: '270.00', total: '0.00' });
      expect(order).toMatchObject({ total: { amount: '0.00' }, credit: { amount: '0.00' } });
      expect(await chargesOf(service, life)).toMatchObject([
        { kind: 'ORDER_CREDIT', amount: { amount: '270.00' } },
      ]);
      expect(await leftTo(service, life)).toBe('270.00');
      return { service, life };
    };

    it('comes off the next order of the customer, once, with the VAT of what is left to pay', async () => {
      const { service, life } = await credited();
      const first = await placeOrder(service, await anotherServer(service, life, 'SRV-2'), 'N2');
      expect(first.order).toMatchObject({
        credit: { amount: '270.00' },
        total: { amount: '90.00' },
        vat: { amount: '18.00' },
        totalInclVat: { amount: '108.00' },
      });
      expect(await leftTo(service, life)).toBe('0.00');
      expect(await pageOf(service, first.order.id)).toMatch(
        /Total avant déductions.*360,00.*Avoir à valoir.*270,00/s,
      );
      const second = await placeOrder(service, await anotherServer(service, life, 'SRV-3'), 'N2');
      expect(second.order).toMatchObject({ credit: { amount: '0.00' }, total: { amount: '360.00' } });
    });

    /** The same beside another server, both asleep until their renewal forms were sent: on 11 November and 12 December. */
    const asleep = async (): Promise<{ service: TestService; life: Life; other: Life }> => {
      const { service } = await stage(MONDAY, await cheaper());
      const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
      const server = await anotherServer(service, life, 'SRV-2');
      const { order } = await placeOrder(service, server, 'N2');
      await validate(service, order.id);
      const { subscription } = await run(service, 'recordSetup', { orderId: order.id }, 'technician');
      const other: Life = { ...server, orderId: order.id, subscriptionId: subscription.id };
      await service.moveTo(CHANGE);
      await changeTo(service, life, 'N3');
      service.sleepUntil('2027-12-20T09:00:00+01:00');
      return { service, life, other };
    };

    it.each([
      ['the one whose form comes later is looked at first', ['life', 'other']],
      ['the one whose form comes earlier is', ['other', 'life']],
    ] as const)('comes off the renewal that is sent first after a sleep, where %s', async (_, looked) => {
      const { service, life, other } = await asleep();
      for (const one of looked) await subscriptionOf(service, one === 'life' ? life : other);
      expect((await renewalOrderOf(service, other)).credit).toEqual({ amount: '270.00' });
      expect((await renewalOrderOf(service, life)).credit).toEqual({ amount: '0.00' });
    });

    it('comes off a renewal that fell due before an order is placed, though nobody had looked', async () => {
      const { service, life, other } = await asleep();
      const { order } = await placeOrder(service, await anotherServer(service, life, 'SRV-3'), 'N2');
      expect(order.credit).toEqual({ amount: '0.00' });
      expect((await renewalOrderOf(service, other)).credit).toEqual({ amount: '270.00' });
    });

    it('never takes an order below zero: what is more than its price waits for the one after', async () => {
      const { service, life } = await credited();
      const first = await placeOrder(service, await anotherServer(service, life, 'SRV-2'), 'N1');
      expect(first.order).toMatchObject({ credit: { amount: '120.00' }, total: { amount: '0.00' } });
      expect(await leftTo(service, life)).toBe('150.00');
    });

    it('is given back by an order that is given up, and by one that lapses', async () => {
      const { service, life } = await credited();
      const server = await anotherServer(service, life, 'SRV-2');
      const first = await placeOrder(service, server, 'N2');
      await run(service, 'voidOrder', { orderId: first.order.id }, life.self);
      expect(await leftTo(service, life)).toBe('270.00');
      const second = await placeOrder(service, server, 'N2');
      expect(second.order.credit.amount).toBe('270.00');
      service.sleepUntil('2027-05-01T09:00:00+02:00');
      expect(await leftTo(service, life)).toBe('270.00');
    });

    it('comes off a renewal, whose term is still worth its whole price', async () => {
      const { service, life } = await credited();
      await service.moveTo('2028-01-01T09:00:00+01:00');
      const order = await renewalOrderOf(service, life);
      expect(order).toMatchObject({ credit: { amount: '270.00' }, total: { amount: '450.00' } });
      await validate(service, order.id, life.self);
      expect((await termsOf(service, life)).at(-1).price.amount).toBe('720.00');
      await service.moveTo('2028-02-20T09:00:00+01:00');
      expect((await subscriptionOf(service, life)).orderPrice.amount).toBe('720.00');
    });

    it('is given back by the renewal order that a change of level replaces', async () => {
      const { service, life } = await credited();
      await service.moveTo('2028-01-01T09:00:00+01:00');
      expect(await renewalOrderOf(service, life)).toMatchObject({ credit: { amount: '270.00' } });
      await changeTo(service, life, 'N1');
      const replacing = await renewalOrderOf(service, life, '2028-02-10');
      expect(replacing).toMatchObject({
        level: 'N1',
        credit: { amount: '120.00' },
        total: { amount: '0.00' },
      });
      expect(await leftTo(service, life)).toBe('150.00');
    });

    it('is kept by an order whose paid term gives way to an upgrade: its months were counted', async () => {
      const { service, life } = await credited();
      await service.moveTo('2028-01-01T09:00:00+01:00');
      await validate(service, (await renewalOrderOf(service, life)).id, life.self);
      const { compensation } = await changeTo(service, life, 'N4');
      expect(amountsOf(compensation)).toMatchObject({
        credit: '780.00',
        creditTaken: '0.00',
        total: '300.00',
      });
      expect(await leftTo(service, life)).toBe('0.00');
    });

    it('comes off another upgrade, after the discount', async () => {
      const { service, life } = await credited();
      const { compensation, order } = await changeTo(service, life, 'N4');
      // Eleven months at 60.00 come off 1,080.00 first.
      expect(amountsOf(compensation)).toMatchObject({
        credit: '660.00',
        total: '420.00',
        creditTaken: '270.00',
      });
      expect(order).toMatchObject({
        discount: { amount: '660.00' },
        credit: { amount: '270.00' },
        total: { amount: '150.00' },
        vat: { amount: '30.00' },
        totalInclVat: { amount: '180.00' },
      });
      expect(await leftTo(service, life)).toBe('0.00');
    });

    it('is taken once by two orders placed at once', async () => {
      const { service, life } = await credited();
      const servers = [
        await anotherServer(service, life, 'SRV-2'),
        await anotherServer(service, life, 'SRV-3'),
        await anotherServer(service, life, 'SRV-4'),
      ];
      const placed = await Promise.all(servers.map((server) => placeOrder(service, server, 'N2')));
      const taken = placed.map(({ order }) => Number(order.credit.amount));
      expect(taken.sort((one, other) => one - other)).toEqual([0, 0, 270]);
      expect(await leftTo(service, life)).toBe('0.00');
    });
  },
);
