import { OPERATIONS } from '../../src/domain/operations';
import type { OperationEntry } from '../../src/domain/operations';
import type { Release } from '../../src/rulebook/model/release';
import { describeEachDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import { editedFiles } from './support/edited-release';
import type { Life } from './support/life';
import { customerWith, placeOrder, request, tenant, validate } from './support/life';
import { refusal, run } from './support/mutations';
import {
  allowanceOf,
  chargesOf,
  instant,
  noticesOf,
  ordersOf,
  renewalOrderOf,
  stepsOf,
  subscriptionOf,
  timelineOf,
} from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';
const ORDER_SENT = '2027-11-12T09:00:00+01:00';

const VOCABULARY = 'vocabulary.json';
const INTERVENTIONS = 'documents/cp-infogerance/1/2.2-technical-interventions.json';
const RENEWAL = 'documents/cp-infogerance/1/6.1-renewal.json';

/** Ways a party ends, refuses, tells or records something: what follows is a decision. */
const ACTS: readonly (readonly [
  act: string,
  decision: string,
  perform: (service: TestService, life: Life) => Promise<any>,
])[] = [
  [
    'a request is cancelled',
    'intervention.cancellation',
    async (service, life) => {
      const { intervention } = await request(service, life, 20);
      return run(service, 'cancelIntervention', { interventionId: intervention.id }, life.self);
    },
  ],
  [
    'a proposal is declined',
    'proposal.refusal',
    async (service, life) => {
      const { proposal } = await request(service, life, 90);
      return run(service, 'declineProposal', { proposalId: proposal.id }, life.self);
    },
  ],
  [
    'a study ends without a proposal',
    'study.conclusion',
    async (service, life) => {
      const { study } = await request(service, life, 10, 'MIGRATION_APPLICATIVE');
      return run(service, 'concludeStudy', { studyId: study.id, conclusion: 'Impossible' });
    },
  ],
  [
    'a first order is voided',
    'order.cancellation',
    async (service) => {
      const of = await tenant(service, { reference: 'CLI-OTHER' });
      const { order } = await placeOrder(service, of, 'N1');
      return run(service, 'voidOrder', { orderId: order.id }, of.self);
    },
  ],
  [
    'a renewal order is voided',
    'renewal.withdrawal',
    async (service, life) => {
      await service.moveTo(ORDER_SENT);
      const { id } = await renewalOrderOf(service, life);
      return run(service, 'voidOrder', { orderId: id }, life.self);
    },
  ],
  [
    'notice of non-renewal is given',
    'renewal.notice',
    (service, life) => run(service, 'giveNotice', { subscriptionId: life.subscriptionId }, life.self),
  ],
  [
    'a measure is recorded',
    'incident.measure',
    async (service, { subscriptionId }) => {
      const { incident } = await run(service, 'reportIncident', {
        subscriptionId,
        description: 'Panne',
        classCode: 'MINOR',
      });
      return run(service, 'recordMeasure', { incidentId: incident.id, description: 'Relance' });
    },
  ],
  [
    'an update is recorded',
    'update.recorded',
    (service, { subscriptionId }) =>
      run(service, 'recordUpdate', { subscriptionId, kind: 'OTHER_UPDATE', description: 'Noyau' }),
  ],
  [
    'an attribute is noted',
    'attributes.noted',
    (service, { subscriptionId }) => run(service, 'setAttributes', { id: subscriptionId, attributes: {} }),
  ],
];

/** Every decision that says what follows from an act. */
const FOLLOWING = Object.values<OperationEntry>(OPERATIONS).flatMap(({ follows }) => follows ?? []);

/** The decisions that say what follows; the schedule of the renewal is taken for itself too. */
const SILENT = FOLLOWING.filter((one) => one !== 'renewal.timeline');
/** Steps that take one of them, or that only rules of one of them plan. */
const THEIR_STEPS = ['RENTAL_END', 'WORK_DAY_OVER'];

/** A clause without the rules of those decisions, and without what names them. */
const silenced = (clause: any): void => {
  const plans = (rule: any): boolean =>
    (rule.event.params.steps ?? []).some(({ step }: { step: string }) => THEIR_STEPS.includes(step));
  clause.rules = clause.rules.filter((rule: any) => !SILENT.includes(rule.decision) && !plans(rule));
  clause.statements = [];
  clause.interpretations = [];
};

/** The rules without any of them: the contract says nothing of these acts. */
const silentRules = (): Promise<Release> =>
  editedFiles({
    [VOCABULARY]: ({ decisions, steps }) => {
      for (const name of SILENT) delete decisions[name];
      for (const step of THEIR_STEPS) delete steps[step];
    },
    ...Object.fromEntries(
      ['2-service-description', '4.3-software-compatibility', '6.2-non-renewal'].map((name) => [
        `documents/cp-infogerance/1/${name}.json`,
        silenced,
      ]),
    ),
  });

/** A request cancelled less than a day before its start costs thirty euros. */
const lateFee = (): Promise<Release> =>
  editedFiles({
    [VOCABULARY]: ({ decisions }) => {
      decisions['intervention.cancellation'].outcomes.LATE = {
        label: { fr: 'annulation tardive', en: 'late cancellation' },
        effects: [{ effect: 'charge', with: { amount: 'amount' } }],
      };
    },
    [INTERVENTIONS]: ({ rules }) => {
      rules.push({
        name: '2.2/late-cancellation',
        title: { fr: 'Annulation tardive : trente euros', en: 'Late cancellation: thirty euros' },
        decision: 'intervention.cancellation',
        excerpts: ['E1'],
        conditions: {
          all: [{ fact: 'intervention', path: '$.reservedMinutes', operator: 'greaterThan', value: 0 }],
        },
        event: {
          type: 'intervention.cancellation',
          params: { outcome: 'LATE', amounts: { amount: '30.00' } },
        },
      });
    },
  });

/** A voided renewal order is sent again at once. */
const sentAgain = (): Promise<Release> =>
  editedFiles({
    [VOCABULARY]: ({ decisions }) => {
      decisions['renewal.withdrawal'].outcomes.SENT_AGAIN = {
        label: { fr: 'nouveau bon de commande', en: 'new order form' },
        effects: ['sendOrder'],
      };
    },
    [RENEWAL]: ({ rules }) => {
      rules.push({
        name: '6.1/another-order-form',
        title: { fr: 'Un autre bon de commande', en: 'Another order form' },
        decision: 'renewal.withdrawal',
        excerpts: ['E2'],
        conditions: {
          all: [{ fact: 'subscription', path: '$.status', operator: 'equal', value: 'ACTIVE' }],
        },
        event: { type: 'renewal.withdrawal', params: { outcome: 'SENT_AGAIN' } },
      });
    },
  });

describeEachDatabase('what follows from an act is a decision of the rules', (open) => {
  const stage = onStage(open);

  const begun = (service: TestService) => customerWith(service, { level: 'N2', setupAt: SETUP });

  it.each(ACTS)('when %s: %s, of which nothing follows by default', async (_, decision, perform) => {
    const { service } = await stage(MONDAY);
    const life = await begun(service);
    const answered = await perform(service, life);
    expect(answered.decision).toMatchObject({ decision });
    expect(await chargesOf(service, life)).toEqual([]);
  });

  it.each(ACTS)('when %s, and the rules do not declare %s, the act stands alone', async (_, __, perform) => {
    const { service } = await stage(MONDAY, await silentRules());
    const life = await begun(service);
    const answered = await perform(service, life);
    expect(answered.decision).toBeNull();
  });

  it('a late fee is a rule: charged on what the request was when it was given up, its minutes given back', async () => {
    const { service } = await stage(MONDAY, await lateFee());
    const life = await begun(service);
    const [, , cancel] = ACTS[0]!;
    expect((await cancel(service, life)).decision).toMatchObject({ outcome: 'LATE' });
    expect(await chargesOf(service, life)).toMatchObject([{ kind: 'CHARGE', amount: { amount: '30.00' } }]);
    expect(await allowanceOf(service, life)).toMatchObject({ reservedMinutes: 0, remainingMinutes: 60 });
  });

  it('a notice stops the renewal order, and is confirmed to the customer (article 6)', async () => {
    const { service } = await stage(MONDAY);
    const life = await begun(service);
    await service.moveTo('2027-06-01T09:00:00+02:00');
    await run(service, 'giveNotice', { subscriptionId: life.subscriptionId }, life.self);
    expect(await noticesOf(service, 'NOTICE_RECORDED')).toMatchObject([{ recipient: life.email }]);
    expect((await stepsOf(service, life)).filter(({ step }) => step === 'RENEWAL_ORDER')).toMatchObject([
      { status: 'DROPPED', settledAt: instant('2027-06-01T09:00:00+02:00') },
    ]);
    await service.moveTo('2028-01-12T09:00:00+01:00');
    expect((await ordersOf(service, life)).map(({ kind }) => kind)).toEqual(['NEW']);
    expect(await noticesOf(service, 'RENEWAL_ORDER')).toEqual([]);
  });

  it('a voided renewal order can be issued again by hand, once, and validated (article 6.1)', async () => {
    const { service } = await stage(MONDAY);
    const life = await begun(service);
    await service.moveTo(ORDER_SENT);
    const { subscriptionId } = life;
    const { id } = await renewalOrderOf(service, life);
    const standing = [{ code: 'FORBIDDEN_TRANSITION', path: ['subscriptionId'] }];
    expect(await refusal(service, 'issueRenewalOrder', { subscriptionId })).toEqual(standing);
    await run(service, 'voidOrder', { orderId: id }, life.self);
    const { order, decision } = await run(service, 'issueRenewalOrder', { subscriptionId });
    expect(decision).toMatchObject({ decision: 'renewal.order', outcome: 'ISSUED' });
    expect(order).toMatchObject({ kind: 'RENEWAL', status: 'PLACED', renewsDueDate: '2028-01-10' });
    expect(await noticesOf(service, 'RENEWAL_ORDER')).toHaveLength(2);
    expect(await refusal(service, 'issueRenewalOrder', { subscriptionId })).toEqual(standing);
    await validate(service, order.id);
    await service.moveTo('2028-01-12T09:00:00+01:00');
    expect(await subscriptionOf(service, life)).toMatchObject({ status: 'ACTIVE', dueDate: '2029-01-10' });
  });

  it('a voided renewal order can be sent again by a rule, for the same due date (article 6.1)', async () => {
    const { service } = await stage(MONDAY, await sentAgain());
    const life = await begun(service);
    await service.moveTo(ORDER_SENT);
    const { id } = await renewalOrderOf(service, life);
    await run(service, 'voidOrder', { orderId: id }, life.self);
    const again = await renewalOrderOf(service, life, '2028-01-10');
    expect(again).toMatchObject({ status: 'PLACED', renewsDueDate: '2028-01-10' });
    expect(again.id).not.toBe(id);
    expect((await timelineOf(service, life)).map(({ type }) => type)).toEqual(
      expect.arrayContaining(['ORDER_VOIDED', 'RENEWAL_ORDER_SENT']),
    );
  });
});
