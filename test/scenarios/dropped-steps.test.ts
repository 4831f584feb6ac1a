import { describeEachDatabase } from '../support/databases';
import { customerWith, validate } from './support/life';
import { run } from './support/mutations';
import { renewalOrderOf, stepsOf } from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';
/** The last day of the first order was of no use once it was validated. */
const OF_THE_ORDER = 'ORDER_LAST_DAY';

const JUNE = '2027-06-01T09:00:00+02:00';

describeEachDatabase('a step that is dropped keeps why', (open) => {
  const stage = onStage(open);

  /** The reason of each step that was dropped, by its code. */
  const begun = async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo(JUNE);
    const reasons = async () =>
      (await stepsOf(service, life))
        .filter(({ status, step }) => status === 'DROPPED' && step !== OF_THE_ORDER)
        .map(({ step, droppedFor }) => `${step} ${droppedFor}`)
        .sort();
    return { service, life, reasons };
  };

  it('notice was given, and a step that waits keeps none', async () => {
    const { service, life, reasons } = await begun();
    await run(service, 'giveNotice', { subscriptionId: life.subscriptionId }, life.self);
    expect(await reasons()).toEqual(['RENEWAL_ORDER NOTICE_GIVEN']);
    const [dropped] = (await stepsOf(service, life)).filter(
      ({ status, step }) => status === 'DROPPED' && step !== OF_THE_ORDER,
    );
    expect(dropped.reason.fr).toBe('Une partie a dénoncé le contrat, et les règles ne la prévoient plus.');
    expect(dropped.reason.en).toBe('A party gave notice of non-renewal, and the rules plan it no more.');
    const others = (await stepsOf(service, life)).filter(({ status }) => status !== 'DROPPED');
    expect(others.map(({ droppedFor, reason }) => [droppedFor, reason])).toEqual(
      others.map(() => [null, null]),
    );
  });

  it('the contract ended', async () => {
    const { service, life, reasons } = await begun();
    await run(service, 'endRental', { rentalId: life.rentalId }, 'sales');
    expect(await reasons()).toEqual([
      'ALLOWANCE_WINDOW CONTRACT_ENDED',
      'DUE_DATE CONTRACT_ENDED',
      'RENEWAL_ORDER CONTRACT_ENDED',
    ]);
  });

  it('the day it was planned for has moved, and it waits again without one when it moves back', async () => {
    const { service, life, reasons } = await begun();
    const { rentalId } = life;
    const ends = (endsOn: string) => run(service, 'endRental', { rentalId, endsOn }, 'sales');
    await ends('2027-09-01');
    await ends('2027-10-01');
    expect(await reasons()).toEqual(['RENEWAL_ORDER NO_LONGER_PLANNED', 'RENTAL_END PLANNED_OTHERWISE']);
    await ends('2027-09-01');
    expect(await reasons()).toEqual(['RENEWAL_ORDER NO_LONGER_PLANNED', 'RENTAL_END NO_LONGER_PLANNED']);
    await run(service, 'correctRental', { rentalId, endWithdrawn: true }, 'sales');
    const [renewal] = (await stepsOf(service, life)).filter(({ step }) => step === 'RENEWAL_ORDER');
    expect(renewal).toMatchObject({ status: 'PENDING', droppedFor: null, reason: null });
  });

  it('the service is suspended', async () => {
    const { service, reasons } = await begun();
    await service.moveTo('2028-01-12T09:00:00+01:00');
    expect(await reasons()).toEqual(['ALLOWANCE_WINDOW SERVICE_SUSPENDED']);
  });

  it('what it rested on has changed: a due date that a renewal moved', async () => {
    const { service, life, reasons } = await begun();
    await service.moveTo('2027-11-12T09:00:00+01:00');
    await validate(service, (await renewalOrderOf(service, life)).id, life.self);
    expect(await reasons()).toEqual(['DUE_DATE PLANNED_OTHERWISE']);
  });
});
