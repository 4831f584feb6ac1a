import { describeEachDatabase } from '../support/databases';
import { keptOf, pageOf } from './support/documents';
import type { TestService } from '../support/service';
import { editedFiles, editedRelease } from './support/edited-release';
import type { Tenant } from './support/life';
import { customerWith, placeOrder, tenant, validate } from './support/life';
import { ORDER, run } from './support/mutations';
import {
  chargesOf,
  instant,
  noticesOf,
  ordersOf,
  renewalOrderOf,
  subscriptionOf,
  timelineOf,
} from './support/read';
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

/** Sales are told of a setup that is not done ten days after the validation; a fee is due after a month. */
const lateSetupIsTold = () =>
  editedFiles({
    'vocabulary.json': ({ notices, steps, decisions }) => {
      notices.LATE_SETUP = { label: { fr: 'mise en place en retard', en: 'late setup' }, to: 'sales' };
      const fee = { label: { fr: 'les frais', en: 'the fee' }, type: 'amount', unit: 'EUR' };
      decisions['setup.target'].amounts.fee = fee;
      steps.SETUP_FEE = { label: fee.label, effects: [{ effect: 'charge', with: { amount: 'fee' } }] };
    },
    'documents/cp-infogerance/1/5.1-setup.json': ({ rules }) => {
      const { params } = rules.find(({ name }: { name: string }) => name === '5.1/setup-target').event;
      params.amounts.fee = '49.00';
      params.notices = [
        {
          notice: 'LATE_SETUP',
          at: "= instantOf(addDays(clock.today, 10), '09:00')",
          while: "= order.status = 'VALIDATED'",
        },
      ];
      params.steps = [{ step: 'SETUP_FEE', at: "= instantOf(addMonths(clock.today, 1), '09:00')" }];
    },
  });

const orderOf = async (service: TestService, id: string): Promise<any> =>
  (
    await service.ask(
      `query ($id: ID!) { order(id: $id) { ${ORDER} dueSteps { nodes { step at status droppedFor } } } }`,
      { id },
    )
  ).order;

const journalOf = async (service: TestService, { customerId }: Tenant): Promise<any[]> =>
  (
    await service.ask(
      'query ($id: ID!) { customer(id: $id) { timeline(first: 50) { nodes { type effectiveOn } } } }',
      { id: customerId },
    )
  ).customer.timeline.nodes;

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

  it('passed, a first order lapses by itself, whoever looks first, and the customer is told', async () => {
    const { service } = await stage(MONDAY);
    const of = await tenant(service);
    const { order } = await placeOrder(service, of, 'N2');
    expect(await orderOf(service, order.id)).toMatchObject({
      status: 'PLACED',
      dueSteps: {
        nodes: [{ step: 'ORDER_LAST_DAY', at: instant('2027-02-04T00:00:00+01:00'), status: 'PENDING' }],
      },
    });
    service.sleepUntil('2027-02-06T09:00:00+01:00');
    expect(await orderOf(service, order.id)).toMatchObject({
      status: 'LAPSED',
      validatedAt: null,
      dueSteps: { nodes: [{ step: 'ORDER_LAST_DAY', status: 'DONE' }] },
    });
    expect((await keptOf(service, order.id)).map(({ state }) => state)).toEqual(['OPEN', 'LAPSED']);
    expect(await pageOf(service, order.id)).toMatch(/Expiré/);
    expect(await noticesOf(service, 'ORDER_LAPSED')).toHaveLength(1);
    const lapsed = { type: 'ORDER_LAPSED', effectiveOn: '2027-02-04' };
    expect((await journalOf(service, of)).filter(({ type }) => type === 'ORDER_LAPSED')).toMatchObject([
      lapsed,
    ]);
  });

  it('passed, a first order given up before stays given up, and nobody is told', async () => {
    const { service } = await stage(MONDAY);
    const of = await tenant(service);
    const { order } = await placeOrder(service, of, 'N2');
    await run(service, 'voidOrder', { orderId: order.id }, of.self);
    const dropped = {
      status: 'VOID',
      dueSteps: { nodes: [{ step: 'ORDER_LAST_DAY', status: 'DROPPED', droppedFor: 'CAUSE_UNDONE' }] },
    };
    expect(await orderOf(service, order.id)).toMatchObject(dropped);
    await service.moveTo('2027-02-06T09:00:00+01:00');
    expect(await orderOf(service, order.id)).toMatchObject(dropped);
    expect(await noticesOf(service, 'ORDER_LAPSED')).toEqual([]);
  });

  it('is of no use once the order is validated: its step is dropped at once', async () => {
    const { service } = await stage(MONDAY);
    const of = await tenant(service);
    const { order } = await placeOrder(service, of, 'N2');
    const steps = async () => (await orderOf(service, order.id)).dueSteps.nodes;
    expect(await steps()).toMatchObject([{ step: 'ORDER_LAST_DAY', status: 'PENDING' }]);
    await run(service, 'validateOrder', { orderId: order.id }, of.self);
    expect(await steps()).toMatchObject([{ status: 'DROPPED', droppedFor: 'CAUSE_UNDONE' }]);
    await service.moveTo(SETUP);
    const { subscription } = await run(service, 'recordSetup', { orderId: order.id }, 'technician');
    expect(subscription.status).toBe('ACTIVE');
    await service.moveTo('2027-02-06T09:00:00+01:00');
    expect((await orderOf(service, order.id)).status).toBe('FULFILLED');
    expect(await noticesOf(service, 'ORDER_LAPSED')).toEqual([]);
  });

  it('is a step that any decision on an order may plan: it is kept, before and after the setup', async () => {
    const { service } = await stage(MONDAY, await lateSetupIsTold());
    const of = await tenant(service);
    const { order } = await placeOrder(service, of, 'N2');
    await validate(service, order.id, of.self);
    await service.moveTo('2027-01-20T09:00:00+01:00');
    expect(await noticesOf(service, 'LATE_SETUP')).toHaveLength(1);
    const { subscription } = await run(service, 'recordSetup', { orderId: order.id }, 'technician');
    await service.moveTo('2027-02-20T09:00:00+01:00');
    // Planned for a month after the validation, before there was a subscription.
    expect(await chargesOf(service, { subscriptionId: subscription.id })).toMatchObject([
      { amount: { amount: '49.00' }, dueOn: '2027-02-04' },
    ]);
  });

  it('passed, a first order is refused, stays as it was, and another can be placed', async () => {
    const { service } = await stage(MONDAY);
    const of = await tenant(service);
    const { order } = await placeOrder(service, of, 'N2');
    await service.moveTo('2027-02-04T00:00:00+01:00');
    const refused = await validate(service, order.id, of.self);
    expect(refused).toMatchObject({
      decision: { decision: 'setup.target', outcome: 'OFFER_LAPSED' },
      order: { status: 'LAPSED', validatedAt: null },
      subscription: null,
    });
    expect((await keptOf(service, order.id)).map(({ state }) => state)).toEqual(['OPEN', 'LAPSED']);
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

  it('passed, a renewal order lapses and gives way to one at the tariff of the day, which reinstates', async () => {
    const { service } = await stage(MONDAY, await dearer());
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-11-11T09:00:00+01:00');
    const lapsed = await renewalOrderOf(service, life);
    expect(lapsed.total).toEqual({ amount: '1188.00' });
    await service.moveTo('2029-01-11T09:00:00+01:00');
    const refused = await validate(service, lapsed.id, life.self);
    expect(refused).toMatchObject({ decision: { outcome: 'OFFER_LAPSED' }, order: { status: 'LAPSED' } });
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
      'ORDER_LAPSED',
      'RENEWAL_ORDER_SENT',
    ]);
    expect((await validate(service, anew.id, life.self)).decision.outcome).toBe('REINSTATED');
    expect(await ordersOf(service, life)).toHaveLength(3);
  });
});
