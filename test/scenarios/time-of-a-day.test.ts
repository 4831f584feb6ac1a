import { describeEachDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import { editedFiles } from './support/edited-release';
import type { Life } from './support/life';
import { changeTo, close, customerWith, request, requestFor, validate } from './support/life';
import { run } from './support/mutations';
import { allowanceOf, renewalOrderOf } from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';

/** What is said of the time of a day: the minutes, the answer and the articles it rests on. */
async function timeOn(service: TestService, { subscriptionId }: Life, asOf: string | null = null) {
  const { subscription } = await service.ask(
    `query ($id: ID, $asOf: LocalDate) { subscription(id: $id) { allowance(asOf: $asOf) {
      remainingMinutes decision { outcome explanation { sentence { en } clauses { article } } } } } }`,
    { id: subscriptionId, asOf },
  );
  const { remainingMinutes, decision } = subscription.allowance;
  return {
    remainingMinutes,
    outcome: decision?.outcome ?? null,
    articles: decision?.explanation.clauses.map(({ article }: { article: string }) => article) ?? [],
    sentence: decision?.explanation.sentence.en.replaceAll('\u00a0', ' ') ?? null,
  };
}

describeEachDatabase('the time of a day is what can be used on it', (open) => {
  const stage = onStage(open);

  it('none before the entry into force, and all of it from that day (articles 2.2 and 5.2)', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    expect(await timeOn(service, life, '2027-01-09')).toEqual({
      remainingMinutes: 0,
      outcome: 'DAY_NOT_COVERED',
      articles: ['5.2'],
      sentence: expect.stringContaining('in force from 10 January 2027'),
    });
    expect(await timeOn(service, life, '2027-01-10')).toMatchObject({
      remainingMinutes: 60,
      outcome: 'USABLE',
      articles: ['2.2'],
    });
  });

  it('none after the due date while no order is validated, and the time of the next term once one is (article 6.2)', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-12-01T09:00:00+01:00');
    expect(await timeOn(service, life, '2028-01-10')).toMatchObject({ remainingMinutes: 60 });
    for (const day of ['2028-01-11', '2028-01-31', '2028-02-15', '2030-01-01'])
      expect(await timeOn(service, life, day)).toMatchObject({
        remainingMinutes: 0,
        outcome: 'DAY_NOT_COVERED',
        articles: ['6.2'],
      });
    await validate(service, (await renewalOrderOf(service, life)).id);
    expect(await timeOn(service, life, '2028-01-11')).toMatchObject({ remainingMinutes: 60 });
    expect(await timeOn(service, life, '2029-01-10')).toMatchObject({ remainingMinutes: 60 });
    expect(await timeOn(service, life, '2029-01-11')).toMatchObject({ remainingMinutes: 0 });
  });

  it('none while the service is suspended; the days that were served keep theirs, and so do those that are again (article 6.2)', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2028-02-05T09:00:00+01:00');
    expect(await timeOn(service, life)).toMatchObject({
      remainingMinutes: 0,
      outcome: 'DAY_NOT_COVERED',
      articles: ['6.2'],
      sentence: expect.stringContaining('suspended since 11 January 2028'),
    });
    expect(await timeOn(service, life, '2028-01-10')).toMatchObject({ remainingMinutes: 60 });
    await validate(service, (await renewalOrderOf(service, life)).id);
    expect(await timeOn(service, life)).toMatchObject({ remainingMinutes: 60, outcome: 'USABLE' });
    expect(await timeOn(service, life, '2028-01-20')).toMatchObject({ remainingMinutes: 0 });
  });

  it('stays what it was on the days before an upgrade, and before a late order (articles 6.2 and 7)', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-06-15T09:00:00+02:00');
    await changeTo(service, life, 'N3');
    expect(await timeOn(service, life, '2027-03-01')).toMatchObject({
      outcome: 'USABLE',
      remainingMinutes: 60,
    });
    await service.moveTo('2028-07-10T09:00:00+02:00');
    await validate(service, (await renewalOrderOf(service, life)).id);
    for (const day of ['2027-03-01', '2027-07-01', '2028-06-15', '2028-07-10'])
      expect(await timeOn(service, life, day)).toMatchObject({ outcome: 'USABLE' });
    for (const day of ['2028-06-16', '2028-07-09'])
      expect(await timeOn(service, life, day)).toMatchObject({
        outcome: 'DAY_NOT_COVERED',
        articles: ['6.2'],
      });
    const { simulateIntervention } = await service.ask(
      `query ($id: ID!) { simulateIntervention(input: { subscriptionId: $id, type: "CONFIGURATION_SERVICE", estimatedMinutes: 10 }) { facts } }`,
      { id: life.subscriptionId },
    );
    expect(simulateIntervention.facts.customer.subscribedOn).toBe('2027-01-10');
  });

  it('none from the end of the rental on (article 2)', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await run(service, 'endRental', { rentalId: life.rentalId, endsOn: '2027-06-15' });
    expect(await timeOn(service, life, '2027-06-14')).toMatchObject({ remainingMinutes: 60 });
    const after = { remainingMinutes: 0, outcome: 'DAY_NOT_COVERED', articles: ['2'] };
    expect(await timeOn(service, life, '2027-06-15')).toMatchObject(after);
    expect(await timeOn(service, life, '2028-03-01')).toMatchObject(after);
    await service.moveTo('2027-07-01T09:00:00+02:00');
    expect(await timeOn(service, life)).toMatchObject(after);
  });

  it('is what a request for that day is answered by: what is shown is included, and nothing is promised where it is refused', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-12-01T09:00:00+01:00');
    for (const day of ['2027-12-20', '2028-01-10', '2028-01-11', '2028-02-01']) {
      const { remainingMinutes, outcome } = await timeOn(service, life, day);
      const { decision } = await requestFor(service, life, `${day}T10:00:00+01:00`, remainingMinutes || 1);
      expect([day, outcome, decision.outcome]).toEqual(
        remainingMinutes > 0 ? [day, 'USABLE', 'INCLUDED'] : [day, 'DAY_NOT_COVERED', 'DAY_NOT_COVERED'],
      );
    }
  });

  it('is all that is left under rules that say nothing of it', async () => {
    const silent = await editedFiles(WITHOUT_DAYS);
    const { service } = await stage(MONDAY, silent);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    expect(await timeOn(service, life, '2028-03-01')).toMatchObject({ remainingMinutes: 60, outcome: null });
  });
});

describeEachDatabase('a month that has gone by', (open) => {
  const stage = onStage(open);

  it('holds nothing for work that is over, as it was settled later (article 2.2.1)', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const shorter = await request(service, life, 30);
    const givenUp = await request(service, life, 20);
    await service.moveTo('2027-03-05T09:00:00+01:00');
    expect(await allowanceOf(service, life, '2027-01-31')).toMatchObject({ reservedMinutes: 50 });
    await close(service, shorter.intervention.id, 10);
    await run(service, 'cancelIntervention', { interventionId: givenUp.intervention.id });
    expect(await allowanceOf(service, life, '2027-01-31')).toMatchObject({
      grantedMinutes: 60,
      reservedMinutes: 0,
      consumedMinutes: 10,
      remainingMinutes: 50,
    });
    expect(await allowanceOf(service, life)).toMatchObject({ grantedMinutes: 60, remainingMinutes: 60 });
  });
});

const CP = 'documents/cp-infogerance/1';
const withoutDays = (clause: any) => {
  clause.rules = clause.rules.filter(({ decision }: { decision: string }) => decision !== 'allowance.day');
  const kept = new Set<string>(clause.rules.map(({ name }: { name: string }) => name));
  const isGone = (name: string) => /no-time-|time-of-the-day/.test(name) && !kept.has(name);
  for (const one of clause.statements) one.by = one.by?.filter((name: string) => !isGone(name));
  for (const one of clause.interpretations ?? [])
    one.affects = one.affects.filter((name: string) => !isGone(name));
};

/** Rules in which every day is served. */
const WITHOUT_DAYS = {
  'vocabulary.json': ({ decisions }: any) => void delete decisions['allowance.day'],
  ...Object.fromEntries(
    ['2-service-description', '2.2-technical-interventions', '5.2-effective-date', '6.2-non-renewal'].map(
      (name) => [`${CP}/${name}.json`, withoutDays],
    ),
  ),
};
