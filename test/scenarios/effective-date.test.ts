import { describeEachDatabase } from '../support/databases';
import { customerWith, placeOrder, tenant, validate } from './support/life';
import { refusal, run } from './support/mutations';
import { allowanceOf, countsOf, instant, subscriptionOf } from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';

/** The setup, the day of the contract it falls on, and the due date. */
const TERMS = [
  ['on 10 January is due on 10 January', '2027-01-10T10:00:00+01:00', '2027-01-10', '2028-01-10'],
  ['on 31 January is due on 31 January', '2027-01-31T10:00:00+01:00', '2027-01-31', '2028-01-31'],
  [
    'on 28 February is due on 28 February, even in a leap year',
    '2027-02-28T10:00:00+01:00',
    '2027-02-28',
    '2028-02-28',
  ],
  [
    'on 29 February is due on 28 February, the last day of the month',
    '2028-02-29T10:00:00+01:00',
    '2028-02-29',
    '2029-02-28',
  ],
  [
    'at half past midnight in Paris is in force that day, not the day before',
    '2027-07-01T00:30:00+02:00',
    '2027-07-01',
    '2028-07-01',
  ],
  [
    'a minute before midnight in Paris is in force that day',
    '2027-06-30T23:59:00+02:00',
    '2027-06-30',
    '2028-06-30',
  ],
  ['on a Sunday is in force that Sunday', '2027-02-14T10:00:00+01:00', '2027-02-14', '2028-02-14'],
] as const;

describeEachDatabase('the effective date (article 5.2)', (open) => {
  const stage = onStage(open);

  it.each(TERMS)('of a service set up %s', async (_, setupAt, effectiveDate, dueDate) => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt });
    expect(await subscriptionOf(service, life)).toMatchObject({
      reference: 'INF-000001',
      status: 'ACTIVE',
      level: 'N2',
      setupAt: instant(setupAt),
      effectiveDate,
      dueDate,
      termMonths: 12,
      orderPrice: { amount: '1188.00' },
      suspendedAt: null,
      endedAt: null,
    });
  });

  it('is the day of the setup, not the day somebody records it (article 5.2)', async () => {
    const { service } = await stage(MONDAY);
    const of = await tenant(service);
    const { order } = await placeOrder(service, of, 'N2');
    await validate(service, order.id, of.self);
    await service.moveTo('2027-03-03T09:00:00+01:00');
    const setupAt = '2027-01-05T09:00:00+01:00';
    const { subscription } = await run(service, 'recordSetup', { orderId: order.id, setupAt }, 'technician');
    expect(subscription).toMatchObject({
      effectiveDate: '2027-01-05',
      dueDate: '2028-01-05',
      setupAt: instant(setupAt),
    });
    const life = { ...of, orderId: order.id, subscriptionId: subscription.id };
    expect(await allowanceOf(service, life)).toMatchObject({
      windowFrom: '2027-03-01',
      remainingMinutes: 60,
    });
  });

  it('fulfils its order once: a second setup of it is refused (article 5.2)', async () => {
    const { service } = await stage(MONDAY);
    const { orderId } = await customerWith(service, { level: 'N2', setupAt: '2027-01-10T10:00:00+01:00' });
    const before = await countsOf(service);
    expect(await refusal(service, 'recordSetup', { orderId })).toEqual([
      { code: 'FORBIDDEN_TRANSITION', path: ['orderId'] },
    ]);
    expect(await countsOf(service)).toEqual(before);
  });
});
