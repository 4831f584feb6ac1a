import { describeEachDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import { editedFiles } from './support/edited-release';
import { changeTo, close, customerWith, request, requestFor, validate } from './support/life';
import type { Life } from './support/life';
import { refusal, run } from './support/mutations';
import {
  allowanceOf,
  instant,
  noticesOf,
  proposalsOf,
  renewalOrderOf,
  stepsOf,
  subscriptionOf,
  timelineOf,
} from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';
const MARCH = '2027-03-01T09:00:00+01:00';
const STUDIED = 'MIGRATION_APPLICATIVE';

/** The work of a life, with what was decided of it since. */
const workOf = async (service: TestService, { subscriptionId }: Life): Promise<any[]> =>
  (
    await service.ask(
      `query ($id: ID) { subscription(id: $id) { interventions(first: 50) { nodes {
        status reservedMinutes closedAt review { outcome explanation { sentence { fr } clause { article }
          interpretations { id } } } } } } }`,
      { id: subscriptionId },
    )
  ).subscription.interventions.nodes;

const told = async (service: TestService, life: Life): Promise<readonly any[]> =>
  (await timelineOf(service, life)).filter(({ type }) => type.startsWith('WORK_'));

/** A life whose next term is paid for, with work of that term that an upgrade then leaves without an order. */
async function leftByUpgrade(service: TestService): Promise<{ life: Life; intervention: any }> {
  const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
  await service.moveTo('2027-11-20T10:00:00+01:00');
  await validate(service, (await renewalOrderOf(service, life)).id);
  const { intervention } = await requestFor(service, life, '2028-12-15T10:00:00+01:00', 40);
  await service.moveTo('2027-12-01T10:00:00+01:00');
  expect((await changeTo(service, life, 'N3')).admission.outcome).toBe('UPGRADE');
  expect(await subscriptionOf(service, life)).toMatchObject({ coveredUntil: '2028-12-01' });
  return { life, intervention };
}

describeEachDatabase('work in hand when the rental ends (article 2)', (open) => {
  const stage = onStage(open);

  it('is given up from that day on as soon as it is known: its minutes come back, and the customer is told', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo(MARCH);
    const before = await requestFor(service, life, '2027-03-14T10:00:00+01:00', 10);
    const beyond = await requestFor(service, life, '2027-03-15T00:00:00+01:00', 40);
    await requestFor(service, life, '2027-03-20T10:00:00+01:00', 30);
    await requestFor(service, life, '2027-04-20T10:00:00+02:00', 90, STUDIED);
    expect((await proposalsOf(service, life))[0]).toMatchObject({ status: 'ISSUED' });
    await run(service, 'endRental', { rentalId: life.rentalId, endsOn: '2027-03-15' }, 'sales');

    const [kept, ...gone] = await workOf(service, life);
    expect(kept).toMatchObject({ status: 'READY', reservedMinutes: 10, review: null });
    expect(gone).toMatchObject(
      gone.map(() => ({ status: 'CANCELLED', reservedMinutes: 0, review: { outcome: 'GIVEN_UP' } })),
    );
    const { explanation } = gone[0].review;
    expect(explanation.clause.article).toBe('2');
    expect(explanation.interpretations.map(({ id }: any) => id)).toContain('A03-travail');
    expect(explanation.sentence.fr).toMatch(/15\smars\s2027.*40/);
    expect((await proposalsOf(service, life))[0]).toMatchObject({ status: 'WITHDRAWN' });
    expect(await allowanceOf(service, life)).toMatchObject({ reservedMinutes: 10, remainingMinutes: 50 });
    expect(await told(service, life)).toMatchObject([
      { type: 'WORK_GIVEN_UP', data: { intervention: beyond.intervention.reference, minutes: 40 } },
      { type: 'WORK_GIVEN_UP' },
      { type: 'WORK_GIVEN_UP' },
    ]);
    expect(await noticesOf(service, 'WORK_GIVEN_UP')).toMatchObject([
      { recipient: life.email },
      { recipient: life.email },
      { recipient: life.email },
    ]);
    await close(service, before.intervention.id, 10);
  });

  it('is closed after the end where it was to start before; what waits for an answer is given up with the service', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo(MARCH);
    const { intervention } = await request(service, life, 20);
    await request(service, life, 100);
    const studied = await request(service, life, 60, STUDIED);
    await run(service, 'endRental', { rentalId: life.rentalId, endsOn: '2027-03-10' }, 'sales');
    expect((await workOf(service, life)).map(({ status }) => status)).toEqual([
      'READY',
      'AWAITING_PROPOSAL',
      'UNDER_STUDY',
    ]);
    await service.moveTo('2027-03-12T09:00:00+01:00');
    const [ready, proposed, study] = await workOf(service, life);
    expect(ready).toMatchObject({ status: 'READY', reservedMinutes: 20, review: null });
    expect(proposed).toMatchObject({ status: 'CANCELLED', closedAt: instant('2027-03-10T00:00:00+01:00') });
    expect(proposed.review.explanation.clause.article).toBe('2');
    expect(study).toMatchObject({ status: 'CANCELLED', review: { outcome: 'GIVEN_UP' } });
    const [proposal] = await proposalsOf(service, life);
    expect(await refusal(service, 'acceptProposal', { proposalId: proposal.id }, life.self)).toMatchObject([
      { code: 'FORBIDDEN_TRANSITION' },
    ]);
    expect(
      await refusal(
        service,
        'concludeStudy',
        { studyId: studied.study.id, conclusion: 'faisable', estimatedMinutes: 60 },
        'technician',
      ),
    ).toMatchObject([{ code: 'FORBIDDEN_TRANSITION' }]);
    await close(service, intervention.id, 20);
    expect(await allowanceOf(service, life)).toMatchObject({ consumedMinutes: 20 });
  });

  it('leaves no commitment for incidents, by article 2', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo(MARCH);
    await run(service, 'endRental', { rentalId: life.rentalId }, 'sales');
    const { commitment } = (
      await service.ask(
        `mutation ($input: ReportIncidentInput!) { reportIncident(input: $input) { incident { commitment {
          outcome explanation { clause { article } } } } userErrors { code } } }`,
        {
          input: {
            subscriptionId: life.subscriptionId,
            description: 'panne',
            classCode: 'MAJOR',
            observedAt: MARCH,
          },
        },
        'technician',
      )
    ).reportIncident.incident;
    expect(commitment).toMatchObject({
      outcome: 'NO_COMMITMENT',
      explanation: { clause: { article: '2' } },
    });
  });

  it('stays given up when the end is withdrawn: it is asked for again', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo(MARCH);
    await requestFor(service, life, '2027-03-20T10:00:00+01:00', 30);
    const { rentalId } = life;
    await run(service, 'endRental', { rentalId, endsOn: '2027-03-15' }, 'sales');
    await run(service, 'correctRental', { rentalId, endWithdrawn: true });
    expect((await workOf(service, life))[0].status).toBe('CANCELLED');
    expect((await requestFor(service, life, '2027-03-20T10:00:00+01:00', 60)).decision.outcome).toBe(
      'INCLUDED',
    );
  });
});

describeEachDatabase('work in hand when no order covers its day any more (articles 6.2 and 7)', (open) => {
  const stage = onStage(open);

  it('waits after an upgrade that brings the due date forward, and says so', async () => {
    const { service } = await stage(MONDAY);
    const { life, intervention } = await leftByUpgrade(service);
    const [work] = await workOf(service, life);
    expect(work).toMatchObject({ status: 'ON_HOLD', reservedMinutes: 40, review: { outcome: 'ON_HOLD' } });
    expect(work.review.explanation.clause.article).toBe('6.2');
    expect(work.review.explanation.interpretations.map(({ id }: any) => id)).toContain('A30-prevu');
    expect(work.review.explanation.sentence.fr).toMatch(/1er\sdécembre\s2028.*15\sdécembre\s2028/);
    expect(await noticesOf(service, 'WORK_ON_HOLD')).toMatchObject([{ recipient: life.email }]);
    expect(await told(service, life)).toMatchObject([
      { type: 'WORK_ON_HOLD', data: { intervention: intervention.reference } },
    ]);
    expect((await stepsOf(service, life)).filter(({ step }) => step === 'WORK_DAY_OVER')).toMatchObject([
      { status: 'PENDING', at: instant('2028-12-16T00:00:00+01:00') },
    ]);
  });

  it('is taken up by the order that covers its day again, with what it held', async () => {
    const { service } = await stage(MONDAY);
    const { life, intervention } = await leftByUpgrade(service);
    await service.moveTo('2028-11-15T10:00:00+01:00');
    await validate(service, (await renewalOrderOf(service, life, '2028-12-01')).id);
    const [work] = await workOf(service, life);
    expect(work).toMatchObject({ status: 'READY', reservedMinutes: 40, review: { outcome: 'RESUMED' } });
    expect((await told(service, life)).at(-1)).toMatchObject({ type: 'WORK_RESUMED' });
    expect(await noticesOf(service, 'WORK_RESUMED')).toMatchObject([{ recipient: life.email }]);
    await service.moveTo('2028-12-20T10:00:00+01:00');
    expect((await stepsOf(service, life)).filter(({ step }) => step === 'WORK_DAY_OVER')).toMatchObject([
      { status: 'DROPPED', droppedFor: 'NO_LONGER_PLANNED' },
    ]);
    expect(await allowanceOf(service, life)).toMatchObject({ reservedMinutes: 40, remainingMinutes: 80 });
    await close(service, intervention.id, 40);
  });

  it('is taken up by a late order that reinstates before its day', async () => {
    const { service } = await stage(MONDAY);
    const { life } = await leftByUpgrade(service);
    await service.moveTo('2028-12-05T10:00:00+01:00');
    const [waiting] = await workOf(service, life);
    expect(waiting).toMatchObject({ status: 'ON_HOLD' });
    expect(waiting.review.explanation.sentence.fr).toMatch(/suspendu/);
    await validate(service, (await renewalOrderOf(service, life, '2028-12-01')).id);
    expect((await workOf(service, life))[0]).toMatchObject({ status: 'READY', reservedMinutes: 40 });
    expect(await allowanceOf(service, life)).toMatchObject({ reservedMinutes: 40 });
  });

  it('is given up at the end of its day when no order came, whenever somebody looks', async () => {
    const { service } = await stage(MONDAY);
    const { life, intervention } = await leftByUpgrade(service);
    service.sleepUntil('2029-02-01T10:00:00+01:00');
    const [work] = await workOf(service, life);
    expect(work).toMatchObject({
      status: 'CANCELLED',
      reservedMinutes: 0,
      closedAt: instant('2028-12-16T00:00:00+01:00'),
      review: { outcome: 'GIVEN_UP' },
    });
    expect((await told(service, life)).map(({ type }) => type)).toEqual(['WORK_ON_HOLD', 'WORK_GIVEN_UP']);
    expect(await noticesOf(service, 'WORK_GIVEN_UP')).toHaveLength(1);
    expect(
      await refusal(service, 'closeIntervention', { interventionId: intervention.id, actualMinutes: 1 }),
    ).toMatchObject([{ code: 'FORBIDDEN_TRANSITION' }]);
  });

  it('may be done or given up by hand while it waits', async () => {
    const { service } = await stage(MONDAY);
    const { life, intervention } = await leftByUpgrade(service);
    await run(service, 'cancelIntervention', { interventionId: intervention.id }, life.self);
    expect((await workOf(service, life))[0]).toMatchObject({ status: 'CANCELLED', reservedMinutes: 0 });
    await service.moveTo('2028-12-20T10:00:00+01:00');
    expect((await stepsOf(service, life)).filter(({ step }) => step === 'WORK_DAY_OVER')).toMatchObject([
      { status: 'DROPPED' },
    ]);
    expect(await noticesOf(service, 'WORK_GIVEN_UP')).toEqual([]);
  });

  it('keeps its proposal and its study through a suspension; they say why they wait', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2028-01-05T10:00:00+01:00');
    const { intervention } = await request(service, life, 15);
    await requestFor(service, life, '2028-01-08T10:00:00+01:00', 100);
    await request(service, life, 60, STUDIED);
    await service.moveTo('2028-01-20T10:00:00+01:00');
    const [ready, proposed, study] = await workOf(service, life);
    expect(ready).toMatchObject({ status: 'READY', reservedMinutes: 15, review: null });
    for (const waiting of [proposed, study]) expect(waiting.review.outcome).toBe('ON_HOLD');
    expect(proposed.review.explanation.sentence.fr).toMatch(/suspendu.*jusqu’à son dernier jour/);
    expect(await noticesOf(service, 'WORK_ON_HOLD')).toEqual([]);

    await validate(service, (await renewalOrderOf(service, life, '2028-01-10')).id);
    for (const { review } of (await workOf(service, life)).slice(1)) expect(review).toBeNull();
    // Its day went by before the due date: accepted later, the proposal is for the day it is accepted.
    const [proposal] = await proposalsOf(service, life);
    const accepted = await run(service, 'acceptProposal', { proposalId: proposal.id }, life.self);
    expect(accepted.decision.outcome).toBe('ACCEPTED');
    await close(service, intervention.id, 15);
  });

  it('is left as it is where the rules say so: a contract may give up what the upgrade leaves at once', async () => {
    const release = await editedFiles({
      'documents/cp-infogerance/1/6.2-non-renewal.json': ({ rules }) => {
        const { event } = rules.find(({ name }: { name: string }) => name === '6.2/work-waits-for-an-order');
        event.params = { outcome: 'GIVEN_UP', amounts: event.params.amounts };
      },
    });
    const { service } = await stage(MONDAY, release);
    const { life } = await leftByUpgrade(service);
    expect((await workOf(service, life))[0]).toMatchObject({ status: 'CANCELLED', reservedMinutes: 0 });
  });
});
