import { describeEachDatabase } from '../support/databases';
import { changeTo, customerWith, validate } from './support/life';
import { amountsOf } from './support/mutations';
import { chargesOf, ordersOf, renewalOrderOf, stepsOf, subscriptionOf } from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';

describeEachDatabase('a downgrade (article 7)', (open) => {
  const stage = onStage(open);

  it('is immediate, refunds nothing, credits nothing and leaves the due date', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N3', setupAt: SETUP });
    await service.moveTo('2027-03-02T10:00:00+01:00');
    const steps = await stepsOf(service, life);
    const { admission, compensation, order, subscription } = await changeTo(service, life, 'N2');
    expect(admission.outcome).toBe('DOWNGRADE');
    expect(compensation.outcome).toBe('NO_REFUND');
    expect(amountsOf(compensation)).toMatchObject({
      refund: '0.00',
      credit: '0.00',
      newDueDate: '2028-01-10',
    });
    expect(order).toBeNull();
    expect(subscription).toMatchObject({
      level: 'N2',
      effectiveDate: '2027-01-10',
      dueDate: '2028-01-10',
      orderPrice: { amount: '2148.00' },
    });
    expect(await chargesOf(service, life)).toEqual([]);
    expect(await ordersOf(service, life)).toHaveLength(1);
    expect(await stepsOf(service, life)).toEqual(steps);
  });

  it('after an upgrade keeps the due date of the upgrade, and the next renewal is at the lower price', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-06-21T10:00:00+02:00');
    await changeTo(service, life, 'N3');
    await service.moveTo('2027-08-02T10:00:00+02:00');
    const { compensation } = await changeTo(service, life, 'N2');
    expect(amountsOf(compensation)).toMatchObject({ refund: '0.00', credit: '0.00' });
    expect(await subscriptionOf(service, life)).toMatchObject({ level: 'N2', dueDate: '2028-06-21' });

    await service.moveTo('2028-04-22T09:00:00+02:00');
    const renewal = await renewalOrderOf(service, life);
    expect(renewal).toMatchObject({ level: 'N2', total: { amount: '1188.00' }, renewsDueDate: '2028-06-21' });
    await validate(service, renewal.id);
    await service.moveTo('2028-06-21T00:00:00+02:00');
    expect(await subscriptionOf(service, life)).toMatchObject({
      level: 'N2',
      dueDate: '2029-06-21',
      orderPrice: { amount: '1188.00' },
    });
  });

  it('on the due date is admitted, and the renewal validated that day is at the lower price', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N4', setupAt: SETUP });
    await service.moveTo('2028-01-10T09:00:00+01:00');
    await changeTo(service, life, 'N1');
    const { subscription, decision } = await validate(
      service,
      (await renewalOrderOf(service, life, '2028-01-10')).id,
    );
    expect(decision.outcome).toBe('CONTINUES');
    expect(subscription).toMatchObject({
      level: 'N1',
      dueDate: '2029-01-10',
      orderPrice: { amount: '588.00' },
    });
  });
});
