import { describeEachDatabase } from '../support/databases';
import { placeOrder, tenant, validate } from './support/life';
import { run } from './support/mutations';
import { instant } from './support/read';
import { onStage } from './support/stage';

/** When the order is validated, and when the setup is then aimed at: 24 clock hours of business days. */
const TARGETS = [
  ['on a Wednesday, the next day at the same time', '2027-02-10T10:00:00+01:00', '2027-02-11T10:00:00+01:00'],
  ['on a Friday, the Monday', '2027-02-12T16:30:00+01:00', '2027-02-15T16:30:00+01:00'],
  ['on a Saturday, when Monday ends', '2027-02-13T11:00:00+01:00', '2027-02-16T00:00:00+01:00'],
  ['on the eve of Ascension, the day after it', '2027-05-05T14:00:00+02:00', '2027-05-07T14:00:00+02:00'],
  [
    'on the Friday before Easter 2027, when summer time starts, the Tuesday',
    '2027-03-26T10:00:00+01:00',
    '2027-03-30T10:00:00+02:00',
  ],
  [
    'on the Friday before All Saints 2027, when winter time returns, the Tuesday',
    '2027-10-29T10:00:00+02:00',
    '2027-11-02T10:00:00+01:00',
  ],
  [
    'on the Friday before summer time 2028, the Monday at the same time of day',
    '2028-03-24T17:45:00+01:00',
    '2028-03-27T17:45:00+02:00',
  ],
  [
    'on the Friday before winter time 2028, the Monday at the same time of day',
    '2028-10-27T08:15:00+02:00',
    '2028-10-30T08:15:00+01:00',
  ],
  ["on New Year's Eve, the next business day", '2027-12-31T09:00:00+01:00', '2028-01-03T09:00:00+01:00'],
] as const;

describeEachDatabase('the setup target, 24 business hours on average (article 5.1)', (open) => {
  const stage = onStage(open);

  it.each(TARGETS)('of an order validated %s', async (_, validatedAt, target) => {
    const { service } = await stage(validatedAt);
    const of = await tenant(service);
    const { order } = await placeOrder(service, of, 'N2');
    const validated = await validate(service, order.id, of.self);
    expect(validated.order).toMatchObject({
      status: 'VALIDATED',
      validatedAt: instant(validatedAt),
      validatedBy: 'CLI-LIFE',
      setupTarget: instant(target),
    });
    expect(validated.decision).toMatchObject({ decision: 'setup.target', outcome: 'TARGET' });
  });

  it('is an average: a setup made later has no consequence, and the indicator shows it (article 5.1)', async () => {
    const { service } = await stage('2027-02-10T10:00:00+01:00');
    const of = await tenant(service);
    const { order } = await placeOrder(service, of, 'N2');
    await validate(service, order.id, of.self);
    await service.moveTo('2027-02-12T10:00:00+01:00');
    const { subscription, decision } = await run(service, 'recordSetup', { orderId: order.id }, 'technician');
    expect(subscription).toMatchObject({ status: 'ACTIVE', effectiveDate: '2027-02-12' });
    expect(decision.outcome).toBe('IN_FORCE');
    const { serviceCommitments } = await service.ask(
      '{ serviceCommitments { setups setupsWithinTarget averageSetupMinutes targetMinutes } }',
    );
    expect(serviceCommitments).toEqual({
      setups: 1,
      setupsWithinTarget: 0,
      averageSetupMinutes: 2880,
      targetMinutes: 1440,
    });
  });
});
