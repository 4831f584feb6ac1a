import { describeEachDatabase } from '../support/databases';
import { changeTo, close, customerWith, request, requestAndClose } from './support/life';
import { amountsOf, run } from './support/mutations';
import { allowanceOf, movementsOf } from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';

/** The level left, the minutes used, the level taken, and what remains of the month. */
const CHANGES = [
  ['N3', 100, 'N2', 0],
  ['N3', 60, 'N2', 0],
  ['N3', 20, 'N2', 40],
  ['N2', 45, 'N3', 75],
  ['N2', 60, 'N3', 60],
  ['N2', 0, 'N4', 240],
  ['N1', 0, 'N2', 60],
  ['N2', 10, 'N1', 0],
  ['N4', 200, 'N3', 0],
] as const;

describeEachDatabase('the allowance of a month in which the level changes (articles 2.2.1 and 7)', (open) => {
  const stage = onStage(open);

  it.each(CHANGES)('from %s with %i min used to %s leaves %s min', async (from, used, to, remaining) => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: from, setupAt: SETUP });
    if (used > 0) await requestAndClose(service, life, used);
    const { compensation } = await changeTo(service, life, to);
    expect(amountsOf(compensation)).toMatchObject({ allowanceMinutes: remaining });
    expect(await allowanceOf(service, life)).toMatchObject({
      consumedMinutes: used,
      remainingMinutes: remaining,
    });
  });

  it('counts every change of the month from the minutes used, never from what a change gave', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await requestAndClose(service, life, 30);
    const left: number[] = [];
    for (const level of ['N3', 'N4', 'N2', 'N1', 'N3']) {
      await changeTo(service, life, level);
      left.push((await allowanceOf(service, life)).remainingMinutes);
    }
    expect(left).toEqual([90, 210, 30, 0, 90]);
  });

  it('leaves the whole of the new level to the next month', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N3', setupAt: SETUP });
    await requestAndClose(service, life, 100);
    await changeTo(service, life, 'N2');
    await service.moveTo('2027-02-01T00:00:00+01:00');
    expect(await allowanceOf(service, life)).toMatchObject({
      grantedMinutes: 60,
      consumedMinutes: 0,
      remainingMinutes: 60,
    });
  });

  it('keeps what an accepted request holds: its minutes are there when the work is done', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N3', setupAt: SETUP });
    const { intervention } = await request(service, life, 100);
    await changeTo(service, life, 'N2');
    expect(await allowanceOf(service, life)).toMatchObject({ reservedMinutes: 100, remainingMinutes: 0 });
    const closed = await close(service, intervention.id, 100);
    expect(closed.intervention).toMatchObject({ consumedMinutes: 100, unbillableMinutes: 0 });
    expect(await allowanceOf(service, life)).toMatchObject({
      reservedMinutes: 0,
      consumedMinutes: 100,
      remainingMinutes: 0,
    });
  });

  it('is moved by an adjustment of the ledger, which keeps its balance', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await requestAndClose(service, life, 45);
    await changeTo(service, life, 'N3');
    const movements = await movementsOf(service, life);
    expect(movements.at(-1)).toMatchObject({ kind: 'ADJUSTMENT', minutes: 60, balanceAfter: 75 });
    const sum = movements.reduce((so: number, { minutes }: { minutes: number }) => so + minutes, 0);
    expect(sum).toBe(75);
  });

  it.each([
    ['to a level without time', 'N1', 'cancelled', 0],
    ['to a level with less time', 'N2', 'cancelled', 60],
    ['to a level with less time', 'N2', 'done in ten minutes', 50],
    ['to a level with less time', 'N2', 'done as estimated', 0],
  ])('%s (%s) leaves no more than it grants once the work planned before is %s', async (...row) => {
    const [, toLevel, end, left] = row;
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N3', setupAt: SETUP });
    const { intervention } = await request(service, life, 100);
    await changeTo(service, life, toLevel);
    expect(await allowanceOf(service, life)).toMatchObject({ remainingMinutes: 0 });
    if (end === 'cancelled') await run(service, 'cancelIntervention', { interventionId: intervention.id });
    else await close(service, intervention.id, end === 'done as estimated' ? 100 : 10);
    expect(await allowanceOf(service, life)).toMatchObject({ remainingMinutes: left, reservedMinutes: 0 });
  });

  it('gives back to whoever is left over first: two works planned before share what the level grants', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N3', setupAt: SETUP });
    const first = await request(service, life, 60);
    const second = await request(service, life, 60);
    await changeTo(service, life, 'N2');
    await run(service, 'cancelIntervention', { interventionId: first.intervention.id });
    expect(await allowanceOf(service, life)).toMatchObject({ remainingMinutes: 0, reservedMinutes: 60 });
    await close(service, second.intervention.id, 20);
    expect(await allowanceOf(service, life)).toMatchObject({ remainingMinutes: 40, consumedMinutes: 20 });
  });

  it('up again finds what the higher level grants, less what is used and held', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N3', setupAt: SETUP });
    const { intervention } = await request(service, life, 100);
    await changeTo(service, life, 'N1');
    await changeTo(service, life, 'N3');
    expect(await allowanceOf(service, life)).toMatchObject({ remainingMinutes: 20 });
    await run(service, 'cancelIntervention', { interventionId: intervention.id });
    expect(await allowanceOf(service, life)).toMatchObject({ remainingMinutes: 120 });
  });
});
