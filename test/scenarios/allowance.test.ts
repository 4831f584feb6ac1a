import { describeEachDatabase } from '../support/databases';
import { close, customerWith, request, requestAndClose } from './support/life';
import { amountsOf, run } from './support/mutations';
import { allowanceOf, instant, movementsOf, stepsOf } from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';

const kinds = (movements: readonly { kind: string; minutes: number }[]) =>
  movements.map(({ kind, minutes }) => [kind, minutes]);

describeEachDatabase('the monthly allowance (articles 2.2 and 2.2.1)', (open) => {
  const stage = onStage(open);

  it.each([
    ['N1', 0],
    ['N2', 60],
    ['N3', 120],
    ['N4', 240],
  ])('of level %s is %i minutes, whole in the first month even on its last day', async (level, minutes) => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level, setupAt: '2027-01-31T22:00:00+01:00' });
    expect(await allowanceOf(service, life)).toEqual({
      windowFrom: '2027-01-01',
      windowUntil: '2027-02-01',
      grantedMinutes: minutes,
      reservedMinutes: 0,
      consumedMinutes: 0,
      remainingMinutes: minutes,
    });
  });

  it('starts again at midnight in Paris on the first of the month, and not a millisecond before', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await requestAndClose(service, life, 45);
    await service.moveTo('2027-01-31T23:59:59.999+01:00');
    expect(await allowanceOf(service, life)).toMatchObject({
      windowFrom: '2027-01-01',
      remainingMinutes: 15,
    });
    await service.moveTo('2027-02-01T00:00:00+01:00');
    expect(await allowanceOf(service, life)).toMatchObject({
      windowFrom: '2027-02-01',
      remainingMinutes: 60,
    });
  });

  it('that was not used is not carried over: the ledger says that it lapsed, and when', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await requestAndClose(service, life, 20);
    await service.moveTo('2027-02-01T00:00:00+01:00');
    const movements = await movementsOf(service, life);
    expect(movements.filter(({ kind }: { kind: string }) => kind === 'EXPIRY')).toMatchObject([
      { minutes: -40, balanceAfter: 0, effectiveAt: instant('2027-02-01T00:00:00+01:00') },
    ]);
    expect(kinds(movements).at(-1)).toEqual(['EXPIRY', -40]);
    expect(await allowanceOf(service, life)).toMatchObject({ remainingMinutes: 60 });
    expect(await allowanceOf(service, life, '2027-01-31')).toMatchObject({
      consumedMinutes: 20,
      remainingMinutes: 40,
    });
  });

  it('that was used up leaves nothing to lapse', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await requestAndClose(service, life, 60);
    await service.moveTo('2027-03-01T00:00:00+01:00');
    const lapsed = (await movementsOf(service, life)).filter(
      ({ kind }: { kind: string }) => kind === 'EXPIRY',
    );
    expect(lapsed).toMatchObject([{ minutes: -60, effectiveAt: instant('2027-03-01T00:00:00+01:00') }]);
  });

  it('opens by a step at the start of each month, which is planned ahead', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-04-15T10:00:00+02:00');
    const windows = (await stepsOf(service, life)).filter(({ step }) => step === 'ALLOWANCE_WINDOW');
    expect(windows.map(({ at, status }) => [at, status])).toEqual([
      [instant('2027-02-01T00:00:00+01:00'), 'DONE'],
      [instant('2027-03-01T00:00:00+01:00'), 'DONE'],
      [instant('2027-04-01T00:00:00+02:00'), 'DONE'],
      [instant('2027-05-01T00:00:00+02:00'), 'PENDING'],
    ]);
  });

  it('includes an operation equal to what remains, and not one of a minute more', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    expect((await request(service, life, 61)).decision.outcome).toBe('COMMERCIAL_PROPOSAL');
    const { decision } = await request(service, life, 60);
    expect(decision.outcome).toBe('INCLUDED');
    expect(amountsOf(decision)).toMatchObject({ deductedMinutes: 60, remainingMinutes: 0, amount: '0.00' });
  });

  it('is held by a request that is accepted, and used by the work as it is done', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { intervention } = await request(service, life, 40);
    expect(intervention).toMatchObject({ status: 'READY', reservedMinutes: 40 });
    expect(await allowanceOf(service, life)).toMatchObject({
      reservedMinutes: 40,
      consumedMinutes: 0,
      remainingMinutes: 20,
    });
    await close(service, intervention.id, 25);
    expect(await allowanceOf(service, life)).toMatchObject({
      reservedMinutes: 0,
      consumedMinutes: 25,
      remainingMinutes: 35,
    });
  });

  it('comes back when a request is cancelled', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { intervention } = await request(service, life, 40);
    const cancelled = await run(
      service,
      'cancelIntervention',
      { interventionId: intervention.id },
      life.self,
    );
    expect(cancelled.intervention).toMatchObject({ status: 'CANCELLED', reservedMinutes: 0 });
    expect(await allowanceOf(service, life)).toMatchObject({ reservedMinutes: 0, remainingMinutes: 60 });
    expect(kinds(await movementsOf(service, life))).toEqual([
      ['GRANT', 60],
      ['RESERVATION', -40],
      ['RELEASE', 40],
    ]);
  });

  it('held for a request of last month is used from that month: the new month stays whole', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-01-31T17:00:00+01:00');
    const { intervention } = await request(service, life, 40);
    await service.moveTo('2027-02-02T09:00:00+01:00');
    await close(service, intervention.id, 40);
    expect(await allowanceOf(service, life)).toMatchObject({
      windowFrom: '2027-02-01',
      consumedMinutes: 0,
      remainingMinutes: 60,
    });
    const lapsed = (await movementsOf(service, life)).filter(
      ({ kind }: { kind: string }) => kind === 'EXPIRY',
    );
    expect(lapsed).toMatchObject([{ minutes: -20 }]);
  });

  it('held for a request of last month that is cancelled lapses, and does not come to the new month', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { intervention } = await request(service, life, 40);
    await service.moveTo('2027-02-02T09:00:00+01:00');
    await run(service, 'cancelIntervention', { interventionId: intervention.id });
    expect(await allowanceOf(service, life)).toMatchObject({ grantedMinutes: 60, remainingMinutes: 60 });
    const lapsed = (await movementsOf(service, life)).filter(
      ({ kind }: { kind: string }) => kind === 'EXPIRY',
    );
    expect(lapsed.map(({ minutes }: { minutes: number }) => minutes)).toEqual([-20, -40]);
  });

  it('of a day to come is told as the rules of today would open it, and nothing is written', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N3', setupAt: SETUP });
    const before = await movementsOf(service, life);
    expect(await allowanceOf(service, life, '2027-06-15')).toMatchObject({
      windowFrom: '2027-06-01',
      remainingMinutes: 120,
    });
    expect(await movementsOf(service, life)).toEqual(before);
  });

  it('of a day further ahead than three years is not counted', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N3', setupAt: SETUP });
    expect(await allowanceOf(service, life, '2029-12-31')).toMatchObject({ grantedMinutes: 120 });
    for (const day of ['2030-02-15', '9999-12-31'])
      await expect(allowanceOf(service, life, day)).rejects.toThrow(/INVALID_INPUT.*asOf/);
  });
});
