import fc from 'fast-check';
import { describeEachDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import { editedRelease } from './support/edited-release';
import type { Life } from './support/life';
import { changeTo, close, customerWith, request, requestFor, validate } from './support/life';
import { amountsOf, run } from './support/mutations';
import { allowanceOf, decisionsOf, renewalOrderOf } from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';
const LEVELS = 'documents/offre-infogerance/1/1-levels.json';

/** The offer gives level 2 another time from July 2027. */
const fromJuly = (minutes: number) =>
  editedRelease(LEVELS, ({ parameters: { monthlyMinutes } }) => {
    const { value } = monthlyMinutes.values['2024-01-01'];
    monthlyMinutes.values['2027-07-01'] = { value: { ...value, N2: minutes }, reference: 'offre de juillet' };
  });

const renew = async (service: TestService, life: Life): Promise<any> =>
  validate(service, (await renewalOrderOf(service, life)).id);

const leftOn = async (service: TestService, life: Life, day?: string): Promise<number> =>
  (await allowanceOf(service, life, day)).remainingMinutes;

const beginningOf = async (service: TestService, life: Life): Promise<any> =>
  (await decisionsOf(service, life)).filter(({ decision }) => decision === 'term.beginning').at(-1);

describeEachDatabase('a term that begins within a month (article 2.2.1, reading A08-periode)', (open) => {
  const stage = onStage(open);

  /** Level 3 for a second term that is paid, and level 2 until it begins. */
  async function paidForMore(service: TestService): Promise<Life> {
    const life = await customerWith(service, { level: 'N3', setupAt: SETUP });
    await service.moveTo('2027-12-01T09:00:00+01:00');
    await renew(service, life);
    await service.moveTo('2027-12-05T09:00:00+01:00');
    await changeTo(service, life, 'N2');
    return life;
  }

  it('at a higher level gives its time from its first day, less what was used before', async () => {
    const { service } = await stage(MONDAY);
    const life = await paidForMore(service);
    expect(await leftOn(service, life, '2028-01-09')).toBe(60);
    expect(await leftOn(service, life, '2028-01-10')).toBe(120);
    await service.moveTo('2028-01-05T09:00:00+01:00');
    const { intervention } = await request(service, life, 30);
    await close(service, intervention.id, 20);
    expect(await leftOn(service, life)).toBe(40);
    expect(await leftOn(service, life, '2028-01-20')).toBe(100);
    await service.moveTo('2028-01-10T09:00:00+01:00');
    expect(await allowanceOf(service, life)).toMatchObject({
      grantedMinutes: 120,
      consumedMinutes: 20,
      remainingMinutes: 100,
    });
    expect(await beginningOf(service, life)).toMatchObject({ outcome: 'TIME_OF_THE_TERM' });
    expect(await leftOn(service, life, '2028-02-01')).toBe(120);
  });

  it('lets work of its days be agreed on its time before it begins', async () => {
    const { service } = await stage(MONDAY);
    const life = await paidForMore(service);
    const early = await requestFor(service, life, '2028-01-09T10:00:00+01:00', 100);
    expect(early.decision.outcome).toBe('COMMERCIAL_PROPOSAL');
    expect(amountsOf(early.decision)).toMatchObject({ coveredMinutes: 60, quotedMinutes: 40 });
    const { decision } = await requestFor(service, life, '2028-01-12T10:00:00+01:00', 100);
    expect(decision.outcome).toBe('INCLUDED');
    await service.moveTo('2028-01-12T09:00:00+01:00');
    expect(await allowanceOf(service, life)).toMatchObject({
      grantedMinutes: 120,
      reservedMinutes: 100,
      remainingMinutes: 20,
    });
  });

  it('is kept for work of its days, and the time of before for the days before, whichever is asked for first', async () => {
    const { service } = await stage(MONDAY);
    const life = await paidForMore(service);
    await service.moveTo('2028-01-03T09:00:00+01:00');
    const after = await requestFor(service, life, '2028-01-20T10:00:00+01:00', 60);
    expect(after.decision.outcome).toBe('INCLUDED');
    expect(await allowanceOf(service, life)).toMatchObject({ reservedMinutes: 0, remainingMinutes: 60 });
    const before = await requestFor(service, life, '2028-01-05T10:00:00+01:00', 60);
    expect(before.decision.outcome).toBe('INCLUDED');
    expect(await leftOn(service, life)).toBe(0);
    await service.moveTo('2028-01-10T09:00:00+01:00');
    expect(await allowanceOf(service, life)).toMatchObject({
      grantedMinutes: 120,
      reservedMinutes: 120,
      remainingMinutes: 0,
    });
  });

  it('covers the same of requests for days before and after it begins, in whichever order they come', async () => {
    const RUNS = 4;
    const { service } = await stage(MONDAY);
    const lives: Life[] = [];
    while (lives.length < 2 * RUNS)
      lives.push(
        await customerWith(service, { level: 'N3', setupAt: SETUP, reference: `CLI-${lives.length}` }),
      );
    await service.moveTo('2027-12-01T09:00:00+01:00');
    for (const life of lives) await renew(service, life);
    for (const life of lives) await changeTo(service, life, 'N2');
    await service.moveTo('2028-01-03T09:00:00+01:00');
    const work = fc.tuple(fc.constantFrom(4, 9, 10, 28), fc.constantFrom(15, 40, 60, 90, 130));
    await fc.assert(
      fc.asyncProperty(fc.array(work, { minLength: 2, maxLength: 4 }), async (works) => {
        const covered: number[] = [];
        for (const inOrder of [works, [...works].reverse()]) {
          const life = lives.pop()!;
          let held = 0;
          for (const [day, minutes] of inOrder) {
            const startsAt = `2028-01-${String(day).padStart(2, '0')}T10:00:00+01:00`;
            const { decision, proposal } = await requestFor(service, life, startsAt, minutes);
            if (proposal) await run(service, 'acceptProposal', { proposalId: proposal.id }, life.self);
            held += decision.outcome === 'INCLUDED' ? minutes : proposal.coveredMinutes;
          }
          covered.push(held);
        }
        const asked = (days: (day: number) => boolean): number =>
          works.reduce((total, [day, minutes]) => total + (days(day) ? minutes : 0), 0);
        const before = Math.min(
          60,
          asked((day) => day < 10),
        );
        const most = Math.min(120, before + asked((day) => day >= 10));
        expect({ works, covered }).toEqual({ works, covered: [most, most] });
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  }, 120_000);

  it('with less time gives no more than that, and leaves what is held', async () => {
    const { service } = await stage(MONDAY, await fromJuly(45));
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-11-20T09:00:00+01:00');
    await renew(service, life);
    expect(await leftOn(service, life, '2027-12-05')).toBe(60);
    expect(await leftOn(service, life, '2028-01-09')).toBe(60);
    expect(await leftOn(service, life, '2028-01-10')).toBe(45);
    await service.moveTo('2028-01-03T09:00:00+01:00');
    const { intervention } = await request(service, life, 55);
    await service.moveTo('2028-01-11T09:00:00+01:00');
    expect(await allowanceOf(service, life)).toMatchObject({ reservedMinutes: 55, remainingMinutes: 0 });
    await close(service, intervention.id, 20);
    expect(await allowanceOf(service, life)).toMatchObject({ consumedMinutes: 20, remainingMinutes: 25 });
  });

  it('on a late order gives its time from the day of the reinstatement', async () => {
    const { service } = await stage(MONDAY, await fromJuly(90));
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2028-02-15T09:00:00+01:00');
    expect(await leftOn(service, life)).toBe(0);
    await renew(service, life);
    expect(await leftOn(service, life)).toBe(90);
    expect(await leftOn(service, life, '2028-03-01')).toBe(90);
  });

  it('on an order validated on the due date gives it at once', async () => {
    const { service } = await stage(MONDAY, await fromJuly(90));
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2028-01-10T20:00:00+01:00');
    expect(await leftOn(service, life)).toBe(60);
    await renew(service, life);
    expect(await leftOn(service, life)).toBe(90);
  });

  it('with the same time changes nothing', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-12-01T09:00:00+01:00');
    await renew(service, life);
    await service.moveTo('2028-01-05T09:00:00+01:00');
    await request(service, life, 25);
    await service.moveTo('2028-01-10T09:00:00+01:00');
    expect(await allowanceOf(service, life)).toMatchObject({ reservedMinutes: 25, remainingMinutes: 35 });
    expect(await beginningOf(service, life)).toMatchObject({ outcome: 'UNCHANGED' });
  });
});
