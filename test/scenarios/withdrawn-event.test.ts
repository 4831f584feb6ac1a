import { describeEachDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import { editedFiles } from './support/edited-release';
import type { Life } from './support/life';
import { customerWith } from './support/life';
import { refusal, run } from './support/mutations';
import { instant, stepsOf, timelineOf } from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';
const MARCH = '2027-03-10T09:00:00+01:00';

const REASON = 'Virement d’un autre client';

const isOf = (type: string) => ({
  all: [{ fact: 'event', path: '$.type', operator: 'equal', value: type }],
});

/** What was paid in all is told with each record; a claim is followed by a reminder; a notice moves the reminder of the schedule. */
const counting = () =>
  editedFiles({
    'vocabulary.json': ({ decisions }) => {
      for (const name of ['event.recorded', 'event.withdrawn'])
        decisions[name].default.amounts = {
          amount: "= sumEvents(history.events, 'PAYMENT_RECEIVED', 'amount')",
        };
      decisions['event.recorded'].outcomes.CLAIMED = { label: { fr: 'réclamation', en: 'claimed' } };
    },
    'documents/cp-infogerance/1/6.1-renewal.json': ({ quantities, rules }) => {
      quantities.formalNotices = {
        label: { fr: 'le nombre de mises en demeure', en: 'the number of formal notices' },
        type: 'integer',
        unit: 'count',
        formula: "countEvents(history.events, 'FORMAL_NOTICE')",
      };
      const reminder = { step: 'REMINDER', at: "= instantOf(addDays(clock.today, 8), '09:00')" };
      rules.push({
        name: '6.1/reminder-after-claim',
        title: { fr: 'Rappel après une réclamation', en: 'Reminder after a claim' },
        decision: 'event.recorded',
        excerpts: ['E2'],
        conditions: isOf('CLAIM'),
        event: { type: 'event.recorded', params: { outcome: 'CLAIMED', steps: [reminder] } },
      });
      rules.push({
        name: '6.1/reminder-after-formal-notice',
        title: { fr: 'Rappel après une mise en demeure', en: 'Reminder after a formal notice' },
        decision: 'renewal.timeline',
        excerpts: ['E2'],
        conditions: {
          all: [{ fact: 'quantity', path: '$.formalNotices', operator: 'greaterThan', value: 0 }],
        },
        event: {
          type: 'renewal.timeline',
          params: {
            outcome: 'TIMELINE',
            steps: [{ step: 'REMINDER', at: "= instantOf('2027-04-20', '09:00')" }],
          },
        },
      });
    },
  });

describeEachDatabase('an event recorded by mistake', (open) => {
  const stage = onStage(open);

  const begun = async (service: TestService) => {
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo(MARCH);
    const record = async (type: string, attributes: object = {}) =>
      (await run(service, 'recordEvent', { subscriptionId: life.subscriptionId, type, attributes })).event.id;
    const withdraw = (eventId: string, reason = REASON) => run(service, 'withdrawEvent', { eventId, reason });
    return { life, record, withdraw };
  };

  const reminders = async (service: TestService, life: Life) =>
    (await stepsOf(service, life)).filter(({ step }) => step === 'REMINDER');

  it('is withdrawn: it stays on the timeline, beside its withdrawal and the reason, and counts no more', async () => {
    const { service } = await stage(MONDAY, await counting());
    const { life, record, withdraw } = await begun(service);
    await record('PAYMENT_RECEIVED', { amount: '40.00', reference: 'VIR-1' });
    const eventId = await record('PAYMENT_RECEIVED', { amount: '100.00', reference: 'VIR-2' });
    const { event, decision } = await withdraw(eventId);
    expect(event).toMatchObject({ type: 'EVENT_WITHDRAWN', label: { fr: 'événement retiré' } });
    expect(decision).toMatchObject({
      decision: 'event.withdrawn',
      outcome: 'NOTHING_FOLLOWS',
      amounts: [{ name: 'amount', value: '40.00' }],
    });
    expect((await timelineOf(service, life)).slice(-2)).toMatchObject([
      { type: 'PAYMENT_RECEIVED', data: { reference: 'VIR-2' } },
      { type: 'EVENT_WITHDRAWN', data: { event: eventId, type: 'PAYMENT_RECEIVED', reason: REASON } },
    ]);
  });

  it('takes with it what its decision planned, at once', async () => {
    const { service } = await stage(MONDAY, await counting());
    const { life, record, withdraw } = await begun(service);
    const eventId = await record('CLAIM');
    expect(await reminders(service, life)).toMatchObject([{ status: 'PENDING' }]);
    await withdraw(eventId);
    expect(await reminders(service, life)).toMatchObject([
      { status: 'DROPPED', droppedFor: 'EVENT_WITHDRAWN' },
    ]);
  });

  it('is no reason any more for the schedules to plan what they planned from it', async () => {
    const { service } = await stage(MONDAY, await counting());
    const { life, record, withdraw } = await begun(service);
    const eventId = await record('FORMAL_NOTICE');
    const at = instant('2027-04-20T09:00:00+02:00');
    expect(await reminders(service, life)).toMatchObject([{ status: 'PENDING', at }]);
    await withdraw(eventId);
    expect(await reminders(service, life)).toMatchObject([{ status: 'DROPPED', at }]);
  });

  it('cancels no more what it cancelled', async () => {
    const { service } = await stage(MONDAY, await counting());
    const { record, withdraw } = await begun(service);
    const paidId = await record('PAYMENT_RECEIVED', { amount: '100.00', reference: 'VIR-1' });
    const returnedId = await record('PAYMENT_RETURNED', { reference: 'VIR-1' });
    expect(await refusal(service, 'withdrawEvent', { eventId: paidId, reason: REASON })).toEqual([
      { code: 'FORBIDDEN_TRANSITION', path: ['eventId'] },
    ]);
    const { decision } = await withdraw(returnedId);
    expect(decision.amounts).toEqual([{ name: 'amount', value: '100.00' }]);
    expect((await withdraw(paidId)).decision.amounts).toEqual([{ name: 'amount', value: '0.00' }]);
  });

  it('is withdrawn once, with a reason, and never where the service told it', async () => {
    const { service } = await stage(MONDAY);
    const { life, record, withdraw } = await begun(service);
    const eventId = await record('CLAIM');
    const refused = (input: object) => refusal(service, 'withdrawEvent', { reason: REASON, ...input });
    expect(await refused({ eventId, reason: ' ' })).toEqual([{ code: 'INVALID_INPUT', path: ['reason'] }]);
    const told = (await timelineOf(service, life)).find(({ type }) => type === 'SETUP');
    expect(await refused({ eventId: told.id })).toEqual([{ code: 'INVALID_INPUT', path: ['eventId'] }]);
    const { event } = await withdraw(eventId);
    const again = [{ code: 'FORBIDDEN_TRANSITION', path: ['eventId'] }];
    expect(await refused({ eventId })).toEqual(again);
    expect(await refused({ eventId: event.id })).toEqual([{ code: 'INVALID_INPUT', path: ['eventId'] }]);
  });

  it('is withdrawn once for one key', async () => {
    const { service } = await stage(MONDAY);
    const { life, record } = await begun(service);
    const input = { eventId: await record('CLAIM'), reason: REASON, idempotencyKey: 'retrait-1' };
    const first = await run(service, 'withdrawEvent', input);
    const again = await run(service, 'withdrawEvent', input);
    expect(again.event.id).toBe(first.event.id);
    const told = (await timelineOf(service, life)).filter(({ type }) => type === 'EVENT_WITHDRAWN');
    expect(told).toHaveLength(1);
  });
});
