import type { Release } from '../../src/rulebook/model/release';
import { describeEachDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import { editedFiles } from './support/edited-release';
import { customerWith } from './support/life';
import { refusal, run } from './support/mutations';
import { chargesOf, instant, stepsOf, timelineOf } from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';
const MARCH = '2027-03-10T09:00:00+01:00';

const VOCABULARY = 'vocabulary.json';
const BEST_EFFORT = 'documents/cp-infogerance/1/3.1-best-effort.json';
const RENEWAL = 'documents/cp-infogerance/1/6.1-renewal.json';

/** A claim is credited; a formal notice is followed by a reminder eight days later. */
const claimsAndNotices = (): Promise<Release> =>
  editedFiles({
    [VOCABULARY]: ({ decisions }) => {
      decisions['event.recorded'].outcomes.CREDIT = {
        label: { fr: 'avoir', en: 'credit' },
        favourable: true,
        effects: [{ effect: 'grantCredit', with: { amount: 'amount' } }],
      };
    },
    [BEST_EFFORT]: ({ rules }) => {
      rules.push({
        name: '3.1/claim-credited',
        title: { fr: 'Réclamation : avoir', en: 'Claim: credit' },
        decision: 'event.recorded',
        excerpts: ['E2'],
        conditions: { all: [{ fact: 'event', path: '$.type', operator: 'equal', value: 'CLAIM' }] },
        event: {
          type: 'event.recorded',
          params: {
            outcome: 'CREDIT',
            amounts: { amount: "= round(default(event.amount, '0.00'), 0.01, half-up)" },
          },
        },
      });
    },
    [RENEWAL]: ({ quantities, rules }) => {
      quantities.formalNotices = {
        label: { fr: 'le nombre de mises en demeure', en: 'the number of formal notices' },
        type: 'integer',
        unit: 'count',
        formula: "countEvents(history.events, 'FORMAL_NOTICE')",
      };
      rules.push({
        name: '6.1/reminder-after-formal-notice',
        title: { fr: 'Rappel après une mise en demeure', en: 'Reminder after a formal notice' },
        decision: 'renewal.timeline',
        excerpts: ['E2'],
        conditions: {
          all: [
            {
              fact: 'quantity',
              path: '$.formalNotices',
              operator: 'greaterThan',
              value: 0,
            },
          ],
        },
        event: {
          type: 'renewal.timeline',
          params: {
            outcome: 'TIMELINE',
            steps: [
              {
                step: 'REMINDER',
                at: "= instantOf(addDays(default(lastEventOn(history.events, 'FORMAL_NOTICE'), clock.today), 8), '09:00')",
              },
            ],
          },
        },
      });
    },
  });

describeEachDatabase('an event that is recorded', (open) => {
  const stage = onStage(open);

  const begun = async (service: TestService) => {
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo(MARCH);
    return life;
  };

  it('stands on the timeline on its day, with what it says, and has an answer', async () => {
    const { service } = await stage(MONDAY);
    const { subscriptionId, ...life } = await begun(service);
    const { event, decision } = await run(service, 'recordEvent', {
      subscriptionId,
      type: 'PAYMENT_RECEIVED',
      on: '2027-03-01',
      attributes: { amount: '1425.60', reference: 'VIR-12' },
    });
    expect(event).toMatchObject({ type: 'PAYMENT_RECEIVED', label: { fr: 'paiement reçu' } });
    expect(decision).toMatchObject({ decision: 'event.recorded', outcome: 'NOTHING_FOLLOWS' });
    expect((await timelineOf(service, { ...life, subscriptionId })).at(-1)).toMatchObject({
      type: 'PAYMENT_RECEIVED',
      effectiveOn: '2027-03-01',
      recordedAt: instant(MARCH),
      data: { amount: '1425.60', reference: 'VIR-12' },
    });
  });

  it('is decided, and what depends on it is planned again', async () => {
    const { service } = await stage(MONDAY, await claimsAndNotices());
    const life = await begun(service);
    const { subscriptionId } = life;
    await run(service, 'recordEvent', { subscriptionId, type: 'CLAIM', attributes: { amount: '25.00' } });
    expect(await chargesOf(service, life)).toMatchObject([{ kind: 'CREDIT', amount: { amount: '25.00' } }]);
    const reminders = async () => (await stepsOf(service, life)).filter(({ step }) => step === 'REMINDER');
    expect(await reminders()).toEqual([]);
    await run(service, 'recordEvent', { subscriptionId, type: 'FORMAL_NOTICE' });
    expect(await reminders()).toMatchObject([
      { status: 'PENDING', at: instant('2027-03-18T09:00:00+01:00') },
    ]);
  });

  it.each([
    ['that nobody declared', { type: 'STORM' }, 'type'],
    ['that only the service tells', { type: 'SUSPENDED' }, 'type'],
    ['of a day to come', { type: 'CLAIM', on: '2027-03-11' }, 'on'],
    ['on a day that does not exist', { type: 'CLAIM', on: '2027-02-30' }, 'on'],
    [
      'with what it does not take',
      { type: 'PAYMENT_RECEIVED', attributes: { subject: 'x' } },
      'attributes.subject',
    ],
    ['with what nobody declared', { type: 'CLAIM', attributes: { colour: 'red' } }, 'attributes.colour'],
    ['with a figure of another type', { type: 'CLAIM', attributes: { amount: 25 } }, 'attributes.amount'],
    [
      'with an amount below its bound',
      { type: 'CLAIM', attributes: { amount: '-25.00' } },
      'attributes.amount',
    ],
    [
      'with a day beyond its bound',
      { type: 'FORMAL_NOTICE', attributes: { dueOn: '9999-12-31' } },
      'attributes.dueOn',
    ],
    [
      'without what it needs',
      { type: 'PAYMENT_RETURNED', attributes: { subject: 'x' } },
      'attributes.reference',
    ],
  ])('is refused when it is one %s', async (_, wrong, field) => {
    const { service } = await stage(MONDAY);
    const { subscriptionId, ...life } = await begun(service);
    const before = await timelineOf(service, { ...life, subscriptionId });
    const [mistake] = await refusal(service, 'recordEvent', { subscriptionId, ...wrong });
    expect(mistake?.path.join('.')).toBe(field);
    expect(await timelineOf(service, { ...life, subscriptionId })).toEqual(before);
  });

  it('that cancels another is of its day or a later one', async () => {
    const { service } = await stage(MONDAY);
    const { subscriptionId } = await begun(service);
    const attributes = { reference: 'VIR-1' };
    await run(service, 'recordEvent', {
      subscriptionId,
      type: 'PAYMENT_RECEIVED',
      on: '2027-03-05',
      attributes: { ...attributes, amount: '10.00' },
    });
    const returned = { subscriptionId, type: 'PAYMENT_RETURNED', attributes };
    expect(await refusal(service, 'recordEvent', { ...returned, on: '2027-03-04' })).toEqual([
      { code: 'INVALID_INPUT', path: ['on'] },
    ]);
    await run(service, 'recordEvent', { ...returned, on: '2027-03-05' });
  });
});
