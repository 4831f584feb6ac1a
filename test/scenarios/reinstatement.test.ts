import { describeEachDatabase } from '../support/databases';
import { customerWith, request, requestAndClose, validate } from './support/life';
import { amountsOf } from './support/mutations';
import {
  allowanceOf,
  decisionsOf,
  instant,
  movementsOf,
  noticesOf,
  ordersOf,
  renewalOrderOf,
  timelineOf,
} from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';
const LATE = '2028-01-15T10:00:00+01:00';

describeEachDatabase('a late order (article 6.2)', (open) => {
  const stage = onStage(open);

  it('reinstates the service at the instant it is validated', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo(LATE);
    const { decision, subscription, order } = await validate(
      service,
      (await renewalOrderOf(service, life)).id,
    );
    expect(decision).toMatchObject({ outcome: 'REINSTATED', at: instant(LATE) });
    expect(amountsOf(decision)).toMatchObject({
      continuityGuaranteed: false,
      suspendedAt: instant('2028-01-11T00:00:00+01:00'),
    });
    expect(subscription).toMatchObject({
      status: 'ACTIVE',
      suspendedAt: null,
      effectiveDate: '2028-01-15',
      dueDate: '2029-01-15',
    });
    expect(order.status).toBe('FULFILLED');
    const events = (await timelineOf(service, life)).map(({ type, effectiveAt }) => [type, effectiveAt]);
    expect(events.slice(-4)).toEqual([
      ['SUSPENDED', instant('2028-01-11T00:00:00+01:00')],
      ['ORDER_VALIDATED', instant(LATE)],
      ['REINSTATED', instant(LATE)],
      ['RENEWED', instant(LATE)],
    ]);
    expect(await noticesOf(service, 'REINSTATED')).toHaveLength(1);
  });

  it.each([
    ['the scheduler ran', false],
    ['the scheduler slept', true],
  ])('finds the same suspension whether or not %s', async (_, asleep) => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-11-11T09:00:00+01:00');
    const { id } = await renewalOrderOf(service, life);
    if (asleep) service.sleepUntil(LATE);
    else await service.moveTo(LATE);
    const { decision } = await validate(service, id);
    expect(decision.outcome).toBe('REINSTATED');
    const outcomes = (await decisionsOf(service, life)).filter((one) => one.decision === 'renewal.outcome');
    expect(outcomes.map(({ outcome, at }) => [outcome, at])).toEqual([
      ['SUSPENDED', instant('2028-01-11T00:00:00+01:00')],
      ['REINSTATED', instant(LATE)],
    ]);
    expect(await ordersOf(service, life)).toHaveLength(2);
  });

  it('a second after midnight is late: the service was suspended for that second', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2028-01-11T00:00:01+01:00');
    const { decision } = await validate(service, (await renewalOrderOf(service, life)).id);
    expect(decision.outcome).toBe('REINSTATED');
  });

  it('gives the work back: a request refused before is included after (articles 2.2 and 6.2)', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2028-01-12T10:00:00+01:00');
    expect((await request(service, life, 60)).decision.outcome).toBe('REFUSED');
    await service.moveTo(LATE);
    await validate(service, (await renewalOrderOf(service, life)).id);
    const { intervention } = await requestAndClose(service, life, 60);
    expect(intervention).toMatchObject({ status: 'CLOSED', consumedMinutes: 60 });
    expect(await allowanceOf(service, life)).toMatchObject({ windowFrom: '2028-01-01', remainingMinutes: 0 });
  });

  it('weeks later, in another month, finds the allowance of that month whole (article 2.2.1)', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2028-01-08T10:00:00+01:00');
    await requestAndClose(service, life, 50);
    await service.moveTo('2028-04-18T10:00:00+02:00');
    await validate(service, (await renewalOrderOf(service, life)).id);
    expect(await allowanceOf(service, life)).toMatchObject({
      windowFrom: '2028-04-01',
      grantedMinutes: 60,
      remainingMinutes: 60,
    });
    const consumed = (await movementsOf(service, life)).filter(
      ({ kind }: { kind: string }) => kind === 'CONSUMPTION',
    );
    expect(consumed).toHaveLength(1);
  });
});
