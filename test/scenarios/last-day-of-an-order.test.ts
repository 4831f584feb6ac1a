import { describeEachDatabase } from '../support/databases';
import { keptOf, pageOf } from './support/documents';
import { editedRelease } from './support/edited-release';
import { customerWith, placeOrder, tenant, validate } from './support/life';
import { noticesOf, ordersOf, renewalOrderOf, subscriptionOf, timelineOf } from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';
const DEARER = '2028-03-01';

/** The tariff goes up while order forms wait. */
const dearer = () =>
  editedRelease('documents/offre-infogerance/1/2-prices.json', ({ parameters: { monthlyPrice } }) => {
    monthlyPrice.values[DEARER] = {
      value: { N1: '60.00', N2: '120.00', N3: '200.00', N4: '320.00' },
      reference: 'tarif 2028',
    };
  });

describeEachDatabase('the last day of an order (articles 5.1 and 6.2)', (open) => {
  const stage = onStage(open);

  it('is thirty days after a first order, on the order form, and it is validated until its end', async () => {
    const { service } = await stage(MONDAY);
    const of = await tenant(service);
    const { order } = await placeOrder(service, of, 'N2');
    expect(order.validUntil).toBe('2027-02-03');
    const page = await pageOf(service, order.id);
    expect(page).toMatch(/Dernier jour pour valider.*3 février 2027/s);
    await service.moveTo('2027-02-03T23:59:59+01:00');
    const validated = await validate(service, order.id, of.self);
    expect(validated).toMatchObject({ decision: { outcome: 'TARGET' }, order: { status: 'VALIDATED' } });
  });

  it('passed, a first order is refused, stays as it was, and another can be placed', async () => {
    const { service } = await stage(MONDAY);
    const of = await tenant(service);
    const { order } = await placeOrder(service, of, 'N2');
    await service.moveTo('2027-02-04T00:00:00+01:00');
    const refused = await validate(service, order.id, of.self);
    expect(refused).toMatchObject({
      decision: { decision: 'setup.target', outcome: 'OFFER_LAPSED' },
      order: { status: 'PLACED', validatedAt: null },
      subscription: null,
    });
    expect((await keptOf(service, order.id)).map(({ state }) => state)).toEqual(['OPEN']);
    const again = await placeOrder(service, of, 'N2');
    expect((await validate(service, again.order.id, of.self)).order.status).toBe('VALIDATED');
  });

  it('of a renewal order is twelve months after the due date, beside the day that breaks nothing', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-11-11T09:00:00+01:00');
    const order = await renewalOrderOf(service, life);
    expect(order.validUntil).toBe('2029-01-10');
    const page = await pageOf(service, order.id);
    expect(page).toMatch(/sans interruption du service.*10 janvier 2028.*pour valider.*10 janvier 2029/s);
    await service.moveTo('2029-01-10T23:00:00+01:00');
    expect((await validate(service, order.id)).decision.outcome).toBe('REINSTATED');
  });

  it('passed, a renewal order is given up for one at the tariff of the day, which reinstates', async () => {
    const { service } = await stage(MONDAY, await dearer());
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-11-11T09:00:00+01:00');
    const lapsed = await renewalOrderOf(service, life);
    expect(lapsed.total).toEqual({ amount: '1188.00' });
    await service.moveTo('2029-01-11T09:00:00+01:00');
    const refused = await validate(service, lapsed.id, life.self);
    expect(refused).toMatchObject({ decision: { outcome: 'OFFER_LAPSED' }, order: { status: 'VOID' } });
    expect((await subscriptionOf(service, life)).status).toBe('SUSPENDED');
    const anew = await renewalOrderOf(service, life);
    expect(anew).toMatchObject({
      status: 'PLACED',
      renewsDueDate: '2028-01-10',
      issuedOn: '2029-01-11',
      validUntil: '2029-02-10',
      total: { amount: '1440.00' },
    });
    expect(await noticesOf(service, 'RENEWAL_ORDER')).toHaveLength(2);
    expect((await timelineOf(service, life)).map(({ type }) => type).slice(-2)).toEqual([
      'ORDER_VOIDED',
      'RENEWAL_ORDER_SENT',
    ]);
    expect((await validate(service, anew.id, life.self)).decision.outcome).toBe('REINSTATED');
    expect(await ordersOf(service, life)).toHaveLength(3);
  });
});
