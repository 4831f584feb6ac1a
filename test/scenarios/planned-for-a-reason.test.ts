import type { Release } from '../../src/rulebook/model/release';
import { describeEachDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import { editedFiles } from './support/edited-release';
import type { Life } from './support/life';
import { customerWith, validate } from './support/life';
import { run } from './support/mutations';
import { chargesOf, noticesOf, renewalOrderOf, stepsOf, subscriptionOf, timelineOf } from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';

const VOCABULARY = 'vocabulary.json';
const RENEWAL = 'documents/cp-infogerance/1/6.1-renewal.json';
const DESCRIPTION = 'documents/cp-infogerance/1/2-service-description.json';
const NOT_RENEWED = 'documents/cp-infogerance/1/6.2-non-renewal.json';

/** The data of a service that is suspended are deleted thirty days later, if it still is. */
const deletionWhileSuspended = (): Promise<Release> =>
  editedFiles({
    [VOCABULARY]: ({ steps }) => {
      steps.DATA_DELETION = { label: { fr: 'suppression', en: 'deletion' }, effects: ['deleteData'] };
    },
    [NOT_RENEWED]: ({ rules }) => {
      const rule = rules.find(({ name }: { name: string }) => name === '6.2/suspended-without-order');
      rule.event.params.steps = [
        {
          step: 'DATA_DELETION',
          at: "= instantOf(addDays(subscription.dueDate, 30), '09:00')",
          while: "= subscription.status = 'SUSPENDED'",
        },
      ];
    },
  });

/** The data are deleted thirty days after the rental ended, and with it the contract; what the step needs is as given. */
const deletionAfterTheEnd = (needs?: readonly string[]): Promise<Release> =>
  editedFiles({
    [VOCABULARY]: ({ steps }) => {
      const label = { fr: 'suppression', en: 'deletion' };
      steps.DATA_DELETION = { label, effects: ['deleteData'], ...(needs && { needs }) };
    },
    [DESCRIPTION]: ({ rules }) => {
      const rule = rules.find(({ name }: { name: string }) => name === '2/rental-ends-service');
      rule.event.params.steps = [
        {
          step: 'DATA_DELETION',
          at: "= instantOf(addDays(default(rental.endsOn, clock.today), 30), '09:00')",
        },
      ];
    },
  });

/** Reminders thirty, fifteen and seven days before the due date, of use until it is past. */
const reminders = (): Promise<Release> =>
  editedFiles({
    [RENEWAL]: ({ rules }) => {
      rules.push({
        name: '6.1/reminders',
        title: { fr: 'Rappels', en: 'Reminders' },
        decision: 'renewal.timeline',
        excerpts: ['E2'],
        conditions: {
          all: [
            { fact: 'renewal', path: '$.orderValidatedOn', operator: 'equal', value: null },
            { fact: 'renewal', path: '$.noticeGivenOn', operator: 'equal', value: null },
          ],
        },
        event: {
          type: 'renewal.timeline',
          params: {
            outcome: 'TIMELINE',
            steps: ['30', '15', '7'].map((days) => ({
              step: 'REMINDER',
              at: `= instantOf(addDays(subscription.dueDate, 0 - ${days}), '10:00')`,
              usefulUntil: '= endOfDay(subscription.dueDate)',
            })),
          },
        },
      });
    },
  });

/** The setup is charged, followed by a reminder a week later and by a letter the day after. */
const atTheSetup = (): Promise<Release> =>
  editedFiles({
    [VOCABULARY]: ({ decisions, notices }) => {
      const term = decisions['subscription.term'];
      term.amounts.fee = { label: { fr: 'les frais', en: 'the fee' }, type: 'amount', unit: 'EUR' };
      term.outcomes.IN_FORCE.effects.push({ effect: 'charge', with: { amount: 'fee' } });
      notices.WELCOME = { label: { fr: 'bienvenue', en: 'welcome' }, to: 'customer' };
    },
    'documents/cp-infogerance/1/5.2-effective-date.json': ({ rules }) => {
      const rule = rules.find(({ decision }: { decision: string }) => decision === 'subscription.term');
      rule.event.params.amounts.fee = '49.00';
      rule.event.params.steps = [
        { step: 'REMINDER', at: "= instantOf(addDays(default(setup.setupOn, clock.today), 7), '09:00')" },
      ];
      rule.event.params.notices = [
        { notice: 'WELCOME', at: "= instantOf(addDays(default(setup.setupOn, clock.today), 1), '09:00')" },
      ];
    },
  });

describeEachDatabase('what is planned is done for a reason (articles 6.1 and 6.2)', (open) => {
  const stage = onStage(open);

  const begun = (service: TestService) => customerWith(service, { level: 'N2', setupAt: SETUP });

  const deletions = async (service: TestService, life: Life) =>
    (await timelineOf(service, life)).filter(({ type }) => type === 'DATA_DELETED').length;

  const reminded = async (service: TestService, life: Life) =>
    (await stepsOf(service, life))
      .filter(({ step }) => step === 'REMINDER')
      .map(({ at, status, droppedFor }) => `${at.slice(0, 10)} ${droppedFor ?? status}`)
      .sort();

  it('the data of a service that stays suspended are deleted', async () => {
    const { service } = await stage(MONDAY, await deletionWhileSuspended());
    const life = await begun(service);
    await service.moveTo('2028-02-10T09:00:00+01:00');
    expect(await deletions(service, life)).toBe(1);
  });

  it('the data of a customer who paid in between are not', async () => {
    const { service } = await stage(MONDAY, await deletionWhileSuspended());
    const life = await begun(service);
    await service.moveTo('2028-01-20T09:00:00+01:00');
    await validate(service, (await renewalOrderOf(service, life)).id);
    expect(await subscriptionOf(service, life)).toMatchObject({ status: 'ACTIVE' });
    await service.moveTo('2028-02-10T09:00:00+01:00');
    expect(await deletions(service, life)).toBe(0);
    expect((await stepsOf(service, life)).filter(({ step }) => step === 'DATA_DELETION')).toMatchObject([
      { status: 'DROPPED', droppedFor: 'CAUSE_UNDONE' },
    ]);
  });

  it('a step that needs nothing is done after the contract ended, and one that does not say so is not', async () => {
    for (const [needs, times] of [
      [[], 1] as const,
      [['runningContract'], 0] as const,
      [undefined, 0] as const,
    ]) {
      const { service } = await stage(MONDAY, await deletionAfterTheEnd(needs));
      const life = await begun(service);
      await service.moveTo('2027-03-10T09:00:00+01:00');
      await run(service, 'endRental', { rentalId: life.rentalId, endsOn: '2027-03-10' });
      await service.moveTo('2027-04-12T09:00:00+02:00');
      expect(await subscriptionOf(service, life)).toMatchObject({ status: 'ENDED' });
      expect(await deletions(service, life)).toBe(times);
      expect((await stepsOf(service, life)).filter(({ step }) => step === 'DATA_DELETION')).toMatchObject([
        times === 1 ? { status: 'DONE' } : { status: 'DROPPED', droppedFor: 'CONTRACT_ENDED' },
      ]);
    }
  });

  it('a setup plans steps and notices and is charged, though its subscription has only just begun', async () => {
    const { service } = await stage(MONDAY, await atTheSetup());
    const life = await begun(service);
    expect(await chargesOf(service, life)).toMatchObject([{ kind: 'CHARGE', amount: { amount: '49.00' } }]);
    await service.moveTo('2027-01-18T09:00:00+01:00');
    expect(await noticesOf(service, 'WELCOME')).toHaveLength(1);
    expect(await noticesOf(service, 'RENEWAL_REMINDER')).toHaveLength(1);
  });

  it('after an outage the last useful reminder is sent, and none of those it makes needless', async () => {
    const { service } = await stage(MONDAY, await reminders());
    const life = await begun(service);
    await service.moveTo('2027-11-20T09:00:00+01:00');
    service.sleepUntil('2027-12-28T09:00:00+01:00');
    await subscriptionOf(service, life);
    expect(await noticesOf(service, 'RENEWAL_REMINDER')).toHaveLength(1);
    expect(await reminded(service, life)).toEqual([
      '2027-12-11 SUPERSEDED',
      '2027-12-26 DONE',
      '2028-01-03 PENDING',
    ]);
  });

  it('an outage over the due date sends no reminder of what is over', async () => {
    const { service } = await stage(MONDAY, await reminders());
    const life = await begun(service);
    await service.moveTo('2027-11-20T09:00:00+01:00');
    service.sleepUntil('2028-03-01T09:00:00+01:00');
    await subscriptionOf(service, life);
    expect(await noticesOf(service, 'RENEWAL_REMINDER')).toEqual([]);
    expect(await reminded(service, life)).toEqual([
      '2027-12-11 NO_LONGER_USEFUL',
      '2027-12-26 NO_LONGER_USEFUL',
      '2028-01-03 NO_LONGER_USEFUL',
    ]);
  });

  it('a scheduler that runs in time sends each', async () => {
    const { service } = await stage(MONDAY, await reminders());
    const life = await begun(service);
    for (const day of ['2027-11-20', '2027-12-12', '2027-12-27', '2028-01-04'])
      await service.moveTo(`${day}T09:00:00+01:00`);
    expect(await noticesOf(service, 'RENEWAL_REMINDER')).toHaveLength(3);
    expect(await reminded(service, life)).toEqual(['2027-12-11 DONE', '2027-12-26 DONE', '2028-01-03 DONE']);
  });
});
