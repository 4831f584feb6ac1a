import { describeEachDatabase } from '../support/databases';
import { changeTo, customerWith, validate } from './support/life';
import { amountsOf, run } from './support/mutations';
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
const JUNE = '2027-06-21T10:00:00+02:00';

/** The setup, the change, the whole unused months, the discount, the net total and the new due date. */
const DISCOUNTS = [
  ['six months before the due date', SETUP, JUNE, 6, '594.00', '1554.00', '2028-06-21'],
  [
    'the very day of the setup, the month in progress not counted',
    SETUP,
    '2027-01-10T18:00:00+01:00',
    11,
    '1089.00',
    '1059.00',
    '2028-01-10',
  ],
  [
    'on the day a subscription month starts',
    SETUP,
    '2027-07-10T10:00:00+02:00',
    5,
    '495.00',
    '1653.00',
    '2028-07-10',
  ],
  ['on the eve of that day', SETUP, '2027-07-09T10:00:00+02:00', 6, '594.00', '1554.00', '2028-07-09'],
  ['in the last month', SETUP, '2028-01-07T10:00:00+01:00', 0, '0.00', '2148.00', '2029-01-07'],
  ['on the due date itself', SETUP, '2028-01-10T10:00:00+01:00', 0, '0.00', '2148.00', '2029-01-10'],
  [
    'on the eve of a clamped month start, set up on a 31st',
    '2027-01-31T10:00:00+01:00',
    '2027-06-29T10:00:00+02:00',
    7,
    '693.00',
    '1455.00',
    '2028-06-29',
  ],
  [
    'on a clamped month start, set up on a 31st',
    '2027-01-31T10:00:00+01:00',
    '2027-06-30T10:00:00+02:00',
    6,
    '594.00',
    '1554.00',
    '2028-06-30',
  ],
  [
    'on 28 November, set up on a 29 February',
    '2028-02-29T10:00:00+01:00',
    '2028-11-28T10:00:00+01:00',
    3,
    '297.00',
    '1851.00',
    '2029-11-28',
  ],
  [
    'on 30 November, set up on a 29 February',
    '2028-02-29T10:00:00+01:00',
    '2028-11-30T10:00:00+01:00',
    2,
    '198.00',
    '1950.00',
    '2029-11-30',
  ],
  [
    'on a 29 February',
    '2027-03-15T10:00:00+01:00',
    '2028-02-29T10:00:00+01:00',
    0,
    '0.00',
    '2148.00',
    '2029-02-28',
  ],
] as const;

describeEachDatabase('an upgrade (article 7)', (open) => {
  const stage = onStage(open);

  it.each(DISCOUNTS)('%s takes the whole unused months off the new order', async (...row) => {
    const [, setupAt, changeAt, months, credit, total, dueDate] = row;
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt });
    await service.moveTo(changeAt);
    const { admission, compensation, order, subscription } = await changeTo(service, life, 'N3');
    expect(admission.outcome).toBe('UPGRADE');
    expect(compensation.outcome).toBe('DISCOUNT');
    expect(amountsOf(compensation)).toMatchObject({
      credit,
      refund: '0.00',
      wholeUnusedMonths: months,
      newOrderPrice: '2148.00',
      total,
      newDueDate: dueDate,
    });
    expect(order).toMatchObject({
      kind: 'UPGRADE',
      status: 'FULFILLED',
      level: 'N3',
      discount: { amount: credit },
      total: { amount: total },
      monthlyPrice: { amount: '179.00' },
    });
    expect(subscription).toMatchObject({
      status: 'ACTIVE',
      level: 'N3',
      effectiveDate: changeAt.slice(0, 10),
      dueDate,
      orderPrice: { amount: '2148.00' },
    });
  });

  it('is immediate, with VAT on what is left to pay, and the customer is told', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo(JUNE);
    const { order } = await changeTo(service, life, 'N3');
    expect(order).toMatchObject({
      vat: { amount: '310.80' },
      totalInclVat: { amount: '1864.80' },
      issuedOn: '2027-06-21',
    });
    expect((await timelineOf(service, life)).at(-1)).toMatchObject({
      type: 'LEVEL_CHANGED',
      effectiveAt: instant(JUNE),
      data: { fromLevel: 'N2', level: 'N3' },
    });
    expect(await noticesOf(service, 'LEVEL_CHANGED')).toHaveLength(1);
    expect(await chargesOf(service, life)).toEqual([]);
  });

  it('after another one is credited on the price of the second order, without the first discount', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo(JUNE);
    await changeTo(service, life, 'N3');
    await service.moveTo('2027-10-05T10:00:00+02:00');
    const { compensation, subscription } = await changeTo(service, life, 'N4');
    expect(amountsOf(compensation)).toMatchObject({
      wholeUnusedMonths: 8,
      credit: '1432.00',
      newOrderPrice: '3588.00',
      total: '2156.00',
    });
    expect(subscription).toMatchObject({
      level: 'N4',
      dueDate: '2028-10-05',
      orderPrice: { amount: '3588.00' },
    });
    expect((await ordersOf(service, life)).map(({ kind }) => kind)).toEqual(['NEW', 'UPGRADE', 'UPGRADE']);
  });

  it('after a downgrade is credited at the level its months were left at (reading A35-baisse)', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N3', setupAt: SETUP });
    await service.moveTo('2027-03-01T10:00:00+01:00');
    await changeTo(service, life, 'N1');
    await service.moveTo(JUNE);
    const { compensation } = await changeTo(service, life, 'N4');
    expect(amountsOf(compensation)).toMatchObject({ credit: '294.00', total: '3294.00' });
  });

  it('after an early renewal is credited for the months of both periods', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-11-15T10:00:00+01:00');
    await validate(service, (await renewalOrderOf(service, life)).id);
    await service.moveTo('2027-12-05T10:00:00+01:00');
    const { compensation, subscription } = await changeTo(service, life, 'N3');
    expect(amountsOf(compensation)).toMatchObject({
      wholeUnusedMonths: 13,
      credit: '1287.00',
      total: '861.00',
    });
    expect(subscription.dueDate).toBe('2028-12-05');
  });

  it('moves the suspension: it comes after the new due date, not after the old one (articles 6.2 and 7)', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo(JUNE);
    await changeTo(service, life, 'N3');
    await service.moveTo('2028-01-11T09:00:00+01:00');
    expect(await subscriptionOf(service, life)).toMatchObject({ status: 'ACTIVE' });
    await service.moveTo('2028-06-22T00:00:00+02:00');
    expect(await subscriptionOf(service, life)).toMatchObject({
      status: 'SUSPENDED',
      suspendedAt: instant('2028-06-22T00:00:00+02:00'),
    });
    expect(await renewalOrderOf(service, life)).toMatchObject({
      level: 'N3',
      renewsDueDate: '2028-06-21',
      total: { amount: '2148.00' },
      discount: { amount: '0.00' },
    });
  });

  it('opens a due date that an earlier notice is not about: its order form is sent, and no silence suspends it (articles 6.1 and 6.2, reading A61)', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-03-01T10:00:00+01:00');
    await run(service, 'giveNotice', { subscriptionId: life.subscriptionId }, life.self);
    await service.moveTo(JUNE);
    await changeTo(service, life, 'N3');
    expect(await subscriptionOf(service, life)).toMatchObject({ noticeGivenOn: null, dueDate: '2028-06-21' });
    await service.moveTo('2028-04-22T09:00:01+02:00');
    const order = await renewalOrderOf(service, life);
    expect(order).toMatchObject({ status: 'PLACED', level: 'N3', renewsDueDate: '2028-06-21' });
    await validate(service, order.id, life.self);
    await service.moveTo('2028-06-23T00:00:00+02:00');
    expect(await subscriptionOf(service, life)).toMatchObject({ status: 'ACTIVE', dueDate: '2029-06-21' });
  });

  it('may be made as often as the customer likes, at no fee', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N1', setupAt: SETUP });
    for (const level of ['N2', 'N3', 'N4']) {
      const { admission } = await changeTo(service, life, level);
      expect(admission.outcome).toBe('UPGRADE');
    }
    expect(await subscriptionOf(service, life)).toMatchObject({ level: 'N4', dueDate: '2028-01-10' });
    expect(await chargesOf(service, life)).toEqual([]);
  });
});
