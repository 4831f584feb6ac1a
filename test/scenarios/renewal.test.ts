import { describeEachDatabase } from '../support/databases';
import { customerWith, requestAndClose, validate } from './support/life';
import { amountsOf, refusal } from './support/mutations';
import {
  allowanceOf,
  decisionsOf,
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
const SENT = '2027-11-11T09:00:00+01:00';

describeEachDatabase('a renewal (article 6.1)', (open) => {
  const stage = onStage(open);

  it('validated before the due date guarantees continuity, from the due date for a new term', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo(SENT);
    const { id } = await renewalOrderOf(service, life);
    await service.moveTo('2028-01-09T23:59:59+01:00');
    const { decision, order, subscription } = await validate(service, id, life.self);
    expect(decision.outcome).toBe('CONTINUES');
    expect(amountsOf(decision)).toMatchObject({ continuityGuaranteed: true, newDueDate: '2029-01-10' });
    expect(order).toMatchObject({ status: 'VALIDATED', validatedBy: 'CLI-LIFE' });
    expect(subscription).toMatchObject({ dueDate: '2028-01-10', coveredUntil: '2029-01-10' });
    await service.moveTo('2028-01-10T00:00:00+01:00');
    expect(await renewalOrderOf(service, life, '2028-01-10')).toMatchObject({ status: 'FULFILLED' });
    expect(await subscriptionOf(service, life)).toMatchObject({
      status: 'ACTIVE',
      effectiveDate: '2027-01-10',
      dueDate: '2029-01-10',
      agreedOn: '2028-01-09',
      signedOn: '2027-01-04',
      orderPrice: { amount: '1188.00' },
    });
    expect(await noticesOf(service, 'RENEWED')).toHaveLength(1);
  });

  it('validated in time leaves no suspension behind: the work goes on the day after the due date', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo(SENT);
    await validate(service, (await renewalOrderOf(service, life)).id);
    await service.moveTo('2028-01-11T00:00:00+01:00');
    expect(await subscriptionOf(service, life)).toMatchObject({ status: 'ACTIVE', suspendedAt: null });
    const types = (await timelineOf(service, life)).map(({ type }) => type);
    expect(types).toContain('RENEWED');
    expect(types).not.toContain('SUSPENDED');
    const { intervention } = await requestAndClose(service, life, 60);
    expect(intervention).toMatchObject({ status: 'CLOSED', consumedMinutes: 60 });
  });

  it.each([
    ['at the first second of the due date', '2028-01-10T00:00:00+01:00'],
    ['a minute before the due date ends', '2028-01-10T23:59:00+01:00'],
  ])('validated %s continues the service without the guarantee (articles 6.1 and 6.2)', async (_, at) => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo(at);
    const { decision } = await validate(service, (await renewalOrderOf(service, life)).id);
    expect(decision.outcome).toBe('CONTINUES');
    expect(amountsOf(decision)).toMatchObject({ continuityGuaranteed: false, newDueDate: '2029-01-10' });
    await service.moveTo('2028-01-11T12:00:00+01:00');
    expect(await subscriptionOf(service, life)).toMatchObject({ status: 'ACTIVE', dueDate: '2029-01-10' });
  });

  it('is not tacit: until the order is validated, it is awaited and nothing is renewed', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2028-01-10T23:59:59+01:00');
    expect(await subscriptionOf(service, life)).toMatchObject({ status: 'ACTIVE', dueDate: '2028-01-10' });
    expect(await renewalOrderOf(service, life)).toMatchObject({ status: 'PLACED', validatedAt: null });
  });

  it('is validated once', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo(SENT);
    const { id } = await renewalOrderOf(service, life);
    await validate(service, id);
    expect(await refusal(service, 'validateOrder', { orderId: id })).toEqual([
      { code: 'FORBIDDEN_TRANSITION', path: ['orderId'] },
    ]);
    expect(await subscriptionOf(service, life)).toMatchObject({ coveredUntil: '2029-01-10' });
  });

  it('opens no second allowance for a month: the window in course keeps what was used (articles 2.2.1 and 6.1)', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-12-10T09:00:00+01:00');
    await requestAndClose(service, life, 45);
    await validate(service, (await renewalOrderOf(service, life)).id);
    expect(await allowanceOf(service, life)).toMatchObject({ consumedMinutes: 45, remainingMinutes: 15 });
  });

  it.each([
    [
      'the thirty-first',
      '2027-01-31T10:00:00+01:00',
      ['2028-01-31', '2029-01-31', '2030-01-31', '2031-01-31'],
    ],
    [
      'the thirty-first of a summer month',
      '2027-08-31T10:00:00+02:00',
      ['2028-08-31', '2029-08-31', '2030-08-31', '2031-08-31'],
    ],
    [
      '29 February, its last day otherwise',
      '2028-02-29T10:00:00+01:00',
      ['2029-02-28', '2030-02-28', '2031-02-28', '2032-02-29'],
    ],
  ])('keeps its day, term after term: %s (articles 5.2 and 6.1)', async (_, setupAt, dueDates) => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt });
    for (const [term, dueDate] of dueDates.entries()) {
      expect(await subscriptionOf(service, life)).toMatchObject({ dueDate, status: 'ACTIVE' });
      await service.moveTo(`${dueDate}T12:00:00+01:00`);
      const order = await renewalOrderOf(service, life, dueDate);
      expect(order).toMatchObject({ status: 'PLACED', renewsDueDate: dueDate });
      await validate(service, order.id);
      expect(await ordersOf(service, life)).toHaveLength(term + 2);
    }
    const { effectiveDate } = await subscriptionOf(service, life);
    expect(effectiveDate).toBe(setupAt.slice(0, 10));
    const renewed = (await timelineOf(service, life)).filter(({ type }) => type === 'RENEWED');
    expect(renewed.map(({ data }) => data.dueDate).slice(0, 3)).toEqual(dueDates.slice(1));
  });

  it('is decided and kept in the log with its instant', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2028-01-05T11:30:00+01:00');
    await validate(service, (await renewalOrderOf(service, life)).id, life.self);
    const logged = (await decisionsOf(service, life)).filter(
      ({ decision }) => decision === 'renewal.outcome',
    );
    expect(logged).toMatchObject([
      { outcome: 'CONTINUES', at: instant('2028-01-05T11:30:00+01:00'), actor: 'CLI-LIFE' },
    ]);
  });
});
