import { describeEachDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import { editedFiles } from './support/edited-release';
import { changeTo, customerWith, placeOrder, request, requestFor, tenant, validate } from './support/life';
import { refusal, run } from './support/mutations';
import {
  allowanceOf,
  chargesOf,
  noticesOf,
  ordersOf,
  renewalOrderOf,
  stepsOf,
  subscriptionOf,
  termsOf,
  timelineOf,
} from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';
const MARCH = '2027-03-01T09:00:00+01:00';

const pending = (steps: readonly any[]) =>
  steps.filter(({ status }) => status === 'PENDING').map(({ step }) => step);

describeEachDatabase('the end of a rental (article 2)', (open) => {
  const stage = onStage(open);

  it('ends the managed service, and tells the customer and sales', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo(MARCH);
    const { rental, decision } = await run(service, 'endRental', { rentalId: life.rentalId }, 'sales');
    expect(rental).toMatchObject({ active: false, endsOn: '2027-03-01' });
    expect(decision).toMatchObject({ decision: 'rental.end', outcome: 'SERVICE_ENDS' });
    expect((await subscriptionOf(service, life)).status).toBe('ENDED');
    expect(await termsOf(service, life)).toMatchObject([{ status: 'ENDED', endedOn: '2027-03-01' }]);
    expect(await chargesOf(service, life)).toEqual([]);
    expect((await timelineOf(service, life)).map(({ type }) => type).slice(-2)).toEqual([
      'RENTAL_END',
      'ENDED',
    ]);
    expect(pending(await stepsOf(service, life))).toEqual([]);
    expect(await noticesOf(service, 'RENTAL_ENDED')).toMatchObject([{ recipient: life.email }]);
    expect(await noticesOf(service, 'RENTAL_END_TO_SALES')).toMatchObject([
      { recipient: 'commercial@icodia.example' },
    ]);
    expect((await request(service, life, 10)).decision.outcome).toBe('REFUSED');
    expect((await changeTo(service, life, 'N3')).admission.outcome).toBe('REFUSED');
    expect((await placeOrder(service, life, 'N2')).decision.outcome).toBe('RENTAL_INACTIVE');
  });

  it('to come leaves the service until that day, and is a step of its own', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo(MARCH);
    const announced = await run(
      service,
      'endRental',
      { rentalId: life.rentalId, endsOn: '2027-09-01' },
      'sales',
    );
    expect(announced).toMatchObject({
      rental: { active: true, endsOn: '2027-09-01' },
      decision: { outcome: 'ANNOUNCED' },
    });
    expect(await noticesOf(service, 'RENTAL_END_ANNOUNCED')).toHaveLength(1);
    expect(pending(await stepsOf(service, life)).sort()).toEqual([
      'ALLOWANCE_WINDOW',
      'DUE_DATE',
      'RENTAL_END',
    ]);
    expect((await request(service, life, 10)).decision.outcome).toBe('INCLUDED');
    await service.moveTo('2027-08-31T23:59:59+02:00');
    expect((await subscriptionOf(service, life)).status).toBe('ACTIVE');
    await service.moveTo('2027-09-15T09:00:00+02:00');
    expect(await subscriptionOf(service, life)).toMatchObject({
      status: 'ENDED',
      endedAt: '2027-08-31T22:00:00.000Z',
    });
    expect(await noticesOf(service, 'RENTAL_ENDED')).toHaveLength(1);
    expect(await renewalOrderOf(service, life)).toBeUndefined();
  });

  it('lets nothing be ordered beyond it: no work, no upgrade, no renewal', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-11-12T09:00:00+01:00');
    const order = await renewalOrderOf(service, life);
    await run(service, 'endRental', { rentalId: life.rentalId, endsOn: '2028-01-10' }, 'sales');
    const { subscriptionId, self } = life;
    const later = await run(
      service,
      'requestIntervention',
      {
        subscriptionId,
        type: 'CONFIGURATION_SERVICE',
        estimatedMinutes: 10,
        startsAt: '2028-01-10T00:00:00+01:00',
      },
      self,
    );
    expect(later.decision.outcome).toBe('REFUSED');
    expect((await changeTo(service, life, 'N3')).admission.outcome).toBe('REFUSED');
    const refused = await validate(service, order.id, self);
    expect(refused).toMatchObject({ decision: { outcome: 'RENTAL_ENDING' }, order: { validatedAt: null } });
    expect((await changeTo(service, life, 'N1')).admission.outcome).toBe('DOWNGRADE');
    // The order of the level that was left is given up, and no other takes its place.
    expect(await ordersOf(service, life)).toMatchObject([{ status: 'FULFILLED' }, { status: 'VOID' }]);
  });

  it('refuses work beyond it and beyond the due date alike, as work beyond it', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-11-12T09:00:00+01:00');
    await run(service, 'endRental', { rentalId: life.rentalId, endsOn: '2028-01-10' }, 'sales');
    const later = await requestFor(service, life, '2028-02-10T09:00:00+01:00', 10);
    expect(later.decision).toMatchObject({ outcome: 'REFUSED' });
  });

  it('on the first day of a term ordered ahead leaves that term unbegun, and owes what was paid for it', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-11-12T09:00:00+01:00');
    await validate(service, (await renewalOrderOf(service, life)).id, life.self);
    await run(service, 'endRental', { rentalId: life.rentalId, endsOn: '2028-01-10' }, 'sales');
    await service.moveTo('2028-01-10T00:00:00+01:00');
    expect((await subscriptionOf(service, life)).status).toBe('ENDED');
    expect((await termsOf(service, life)).map(({ status }) => status)).toEqual(['ENDED', 'UNUSED']);
    expect(await chargesOf(service, life)).toMatchObject([{ kind: 'CREDIT', amount: { amount: '1188.00' } }]);
  });

  it('opens no month of minutes that begins after it', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await run(service, 'endRental', { rentalId: life.rentalId }, 'sales');
    expect(await allowanceOf(service, life)).toMatchObject({ grantedMinutes: 60, remainingMinutes: 0 });
    await service.moveTo('2027-02-10T09:00:00+01:00');
    expect(await allowanceOf(service, life)).toMatchObject({ grantedMinutes: 0, remainingMinutes: 0 });
  });

  it('gives up the renewal order that waits, and owes what was paid for a term that never begins', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-11-12T09:00:00+01:00');
    const early = await customerWith(service, {
      level: 'N2',
      setupAt: '2027-11-12T09:00:00+01:00',
      reference: 'CLI-WAITS',
    });
    await validate(service, (await renewalOrderOf(service, life)).id, life.self);
    await run(service, 'endRental', { rentalId: life.rentalId }, 'sales');
    expect(await chargesOf(service, life)).toMatchObject([{ kind: 'CREDIT', amount: { amount: '1188.00' } }]);
    expect((await termsOf(service, life)).map(({ status }) => status)).toEqual(['ENDED', 'UNUSED']);
    await service.moveTo('2028-09-20T09:00:00+02:00');
    await run(service, 'endRental', { rentalId: early.rentalId }, 'sales');
    expect(await chargesOf(service, early)).toEqual([]);
    expect(await renewalOrderOf(service, early)).toMatchObject({ status: 'VOID' });
  });

  it('moves with the day that is recorded last, and once come is not recorded again', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { rentalId } = life;
    await service.moveTo(MARCH);
    await run(service, 'endRental', { rentalId, endsOn: '2027-04-01' }, 'sales');
    await run(service, 'endRental', { rentalId, endsOn: '2027-05-01' }, 'sales');
    await service.moveTo('2027-04-15T09:00:00+02:00');
    expect((await subscriptionOf(service, life)).status).toBe('ACTIVE');
    await service.moveTo('2027-05-01T00:00:00+02:00');
    expect((await subscriptionOf(service, life)).status).toBe('ENDED');
    expect(await refusal(service, 'endRental', { rentalId, endsOn: '2027-06-01' }, 'sales')).toEqual([
      { code: 'FORBIDDEN_TRANSITION', path: ['rentalId'] },
    ]);
  });

  it('takes as void the orders that wait, and owes what was paid for the one validated', async () => {
    const { service } = await stage(MONDAY);
    const [placed, validated] = [
      await tenant(service, { reference: 'CLI-PLACED' }),
      await tenant(service, { reference: 'CLI-VALID' }),
    ];
    const first = await placeOrder(service, placed, 'N2');
    const second = await placeOrder(service, validated, 'N2');
    await validate(service, second.order.id, validated.self);
    for (const { rentalId } of [placed, validated])
      expect((await run(service, 'endRental', { rentalId }, 'sales')).decision).toMatchObject({
        decision: 'order.review',
        outcome: 'GIVEN_UP',
      });
    expect(await orderOf(service, first.order.id)).toEqual({ status: 'VOID', charges: { nodes: [] } });
    expect(await orderOf(service, second.order.id)).toEqual({
      status: 'VOID',
      charges: { nodes: [{ kind: 'CREDIT', amount: { amount: '1188.00' } }] },
    });
    expect(await noticesOf(service, 'ORDER_GIVEN_UP')).toMatchObject([
      { recipient: placed.email },
      { recipient: validated.email },
    ]);
    for (const [operation, { order }] of [
      ['validateOrder', first],
      ['recordSetup', second],
    ] as const)
      expect(await refusal(service, operation, { orderId: order.id }, 'operator')).toEqual([
        { code: 'FORBIDDEN_TRANSITION', path: ['orderId'] },
      ]);
  });

  it('that comes before the term ordered takes the order as void; a later one leaves it', async () => {
    const { service } = await stage(MONDAY);
    const of = await tenant(service);
    const { rentalId, self } = of;
    const one = await placeOrder(service, of, 'N2');
    await run(service, 'endRental', { rentalId, endsOn: '2028-01-04' }, 'sales');
    expect((await validate(service, one.order.id, self)).order.status).toBe('VALIDATED');
    await run(service, 'endRental', { rentalId, endsOn: '2028-01-03' }, 'sales');
    expect(await orderOf(service, one.order.id)).toMatchObject({
      status: 'VOID',
      charges: { nodes: [{ kind: 'CREDIT', amount: { amount: '1188.00' } }] },
    });
    await run(service, 'correctRental', { rentalId, endWithdrawn: true });
    expect((await placeOrder(service, of, 'N2')).order.status).toBe('PLACED');
  });

  it('that the days of an order have gone beyond refuses its validation, and sends to sales', async () => {
    const { service } = await stage(MONDAY);
    const of = await tenant(service);
    const { order } = await placeOrder(service, of, 'N2');
    await run(service, 'endRental', { rentalId: of.rentalId, endsOn: '2028-01-10' }, 'sales');
    await service.moveTo('2027-01-11T09:00:00+01:00');
    expect(await validate(service, order.id, of.self)).toMatchObject({
      decision: { outcome: 'RENTAL_ENDING' },
      order: { status: 'PLACED', validatedAt: null },
    });
  });

  it('is known where a term is set up: validated while it could be served whole, it is', async () => {
    const { service } = await stage(MONDAY);
    const of = await tenant(service);
    const { order } = await placeOrder(service, of, 'N2');
    await run(service, 'endRental', { rentalId: of.rentalId, endsOn: '2028-01-04' }, 'sales');
    await validate(service, order.id, of.self);
    await service.moveTo('2027-01-06T09:00:00+01:00');
    const setup = await run(service, 'recordSetup', { orderId: order.id }, 'technician');
    expect(setup).toMatchObject({ decision: { outcome: 'IN_FORCE' } });
  });

  it.each([
    ['2027-02-30', 'no day'],
    ['2027-01-03', 'before the server was known'],
    ['2037-01-05', 'beyond ten years'],
  ])('on %s is a mistake: %s', async (endsOn) => {
    const { service } = await stage(MONDAY);
    const { rentalId } = await tenant(service);
    expect(await refusal(service, 'endRental', { rentalId, endsOn }, 'sales')).toEqual([
      { code: 'INVALID_INPUT', path: ['endsOn'] },
    ]);
  });

  it('refunds the whole months left where a contract says so, by rules alone', async () => {
    const release = await editedFiles({
      'documents/cp-infogerance/1/2-service-description.json': ({ rules }) => {
        const ends = rules.find(({ name }: { name: string }) => name === '2/rental-ends-service');
        ends.event.params.amounts.credit =
          '= round(subscription.orderPrice / subscription.termMonths * wholeMonthsBetween(clock.today, subscription.dueDate, anchor: subscription.effectiveDate, startedMonth: counted), 0.01, half-up)';
      },
    });
    const { service } = await stage(MONDAY, release);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-07-10T09:00:00+02:00');
    await run(service, 'endRental', { rentalId: life.rentalId }, 'sales');
    expect(await chargesOf(service, life)).toMatchObject([{ kind: 'CREDIT', amount: { amount: '594.00' } }]);
  });
});

/** An order, also one that no subscription followed, with what was charged or credited for it. */
const orderOf = async (service: TestService, id: string): Promise<any> =>
  (
    await service.ask(
      'query ($id: ID!) { order(id: $id) { status charges(first: 9) { nodes { kind amount { amount } } } } }',
      { id },
    )
  ).order;

describeEachDatabase('a second order on one server (article 2)', (open) => {
  const stage = onStage(open);

  it('is not placed where managed service runs: the level is changed instead', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const second = await placeOrder(service, life, 'N3');
    expect(second).toMatchObject({ order: null, decision: { outcome: 'ALREADY_MANAGED' } });
    expect((await changeTo(service, life, 'N3')).admission.outcome).toBe('UPGRADE');
  });

  it('is not placed where the service is suspended: its renewal order brings it back', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2028-02-01T09:00:00+01:00');
    expect((await placeOrder(service, life, 'N2')).decision.outcome).toBe('ALREADY_MANAGED');
    const { id } = await renewalOrderOf(service, life);
    expect((await validate(service, id, life.self)).decision.outcome).toBe('REINSTATED');
  });

  it('may wait beside the first; the one validated first prevails, until it is given up', async () => {
    const { service } = await stage(MONDAY);
    const of = await tenant(service);
    const [one, other] = [await placeOrder(service, of, 'N2'), await placeOrder(service, of, 'N3')];
    await validate(service, other.order.id, of.self);
    expect(await validate(service, one.order.id, of.self)).toMatchObject({
      decision: { outcome: 'ALREADY_MANAGED' },
      order: { status: 'PLACED' },
    });
    expect((await placeOrder(service, of, 'N1')).order).toBeNull();
    await run(service, 'voidOrder', { orderId: other.order.id }, of.self);
    expect((await validate(service, one.order.id, of.self)).order.status).toBe('VALIDATED');
  });

  it('is placed again once the managed service of the server has ended', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const other = await run(service, 'registerRental', {
      customerId: life.customerId,
      reference: 'SRV-OTHER',
      serverType: 'DEDIE_ICODIA',
    });
    await run(service, 'endRental', { rentalId: life.rentalId }, 'sales');
    const { order } = await placeOrder(service, { ...life, rentalId: other.rental.id }, 'N2');
    expect(order.status).toBe('PLACED');
  });
});
