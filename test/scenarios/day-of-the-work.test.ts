import fc from 'fast-check';
import { describeEachDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import { editedFiles, editedRelease } from './support/edited-release';
import type { Life } from './support/life';
import { changeTo, close, customerWith, placeOrder, request, requestFor, validate } from './support/life';
import { DECISION, amountsOf, refusal, run } from './support/mutations';
import {
  allowanceOf,
  instant,
  interventionsOf,
  movementsOf,
  renewalOrderOf,
  subscriptionOf,
  timelineOf,
} from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';
const JANUARY = '2027-01-20T10:00:00+01:00';
const FEBRUARY = '2027-02-05T09:00:00+01:00';
const MARCH = '2027-03-05T09:00:00+01:00';

const LEVELS = 'documents/offre-infogerance/1/1-levels.json';
const TIME = 'documents/cp-infogerance/1/2.2.1-intervention-time.json';
const MONTHLY = 'documents/cp-infogerance/1/2.2-technical-interventions.json';

/** The offer gives level 2 less time from July 2027. */
const fewerMinutesFromJuly = () =>
  editedRelease(LEVELS, ({ parameters: { monthlyMinutes } }) => {
    const { value } = monthlyMinutes.values['2024-01-01'];
    monthlyMinutes.values['2027-07-01'] = { value: { ...value, N2: 45 }, reference: 'offre de juillet' };
  });

/** Work begins on business days: what is wanted on another waits for the next one. */
const onBusinessDays = () =>
  editedFiles({
    [MONTHLY]: ({ rules }) => {
      const { event } = rules.find(({ name }: { name: string }) => name === '2.2/included-in-allowance');
      event.params.amounts.startsAt = "= nextOpening(intervention.startsAt, 'jours-ouvres')";
    },
    'vocabulary.json': ({ decisions }) => {
      decisions['intervention.handling'].outcomes.INCLUDED.effects.push({
        effect: 'deferStart',
        with: { at: 'startsAt' },
      });
    },
  });

/** Work uses the time of the month it was asked for in. */
const onRequestDay = () =>
  editedRelease(TIME, ({ rules }) => {
    const { event } = rules.find(({ name }: { name: string }) => name === '2.2.1/day-of-the-work');
    event.params.amounts.day = '= dateOf(intervention.requestedAt)';
  });

/** An overrun is granted on the spot, as time of the month of the work. */
const grantingOverruns = () =>
  editedRelease(TIME, ({ rules }) => {
    const { event } = rules.find(({ name }: { name: string }) => name === '2.2.1/overrun-needs-proposal');
    event.params = {
      outcome: 'INCLUDED',
      amounts: { coveredMinutes: '$quantity.countedMinutes', remainingMinutes: 0 },
      grants: [
        {
          grant: 'CARRY_OVER',
          minutes: '$quantity.quotedMinutes',
          validFrom: '$allowance.windowFrom',
          validUntil: '$allowance.windowUntil',
          consumptionOrder: 30,
          pool: 'subscription',
        },
      ],
    };
  });

/** The monthly time is granted to the customer rather than to the server. */
const pooled = () =>
  editedRelease(MONTHLY, ({ rules }) => {
    const rule = rules.find(({ name }: { name: string }) => name === '2.2/monthly-time');
    rule.event.params.grants[0].pool = 'customer';
  });

/** What would follow from a request, asked without making it. */
const simulate = async (
  service: TestService,
  { subscriptionId, self }: Life,
  startsAt: string,
  estimatedMinutes: number,
): Promise<any> =>
  (
    await service.ask(
      `query ($input: SimulateInterventionInput!) { simulateIntervention(input: $input) { ${DECISION} } }`,
      { input: { subscriptionId, type: 'CONFIGURATION_SERVICE', estimatedMinutes, startsAt } },
      self,
    )
  ).simulateIntervention;

describeEachDatabase('the day work is for (article 2.2.1)', (open) => {
  const stage = onStage(open);

  it('says which month it uses: work of February leaves January as it is', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo(JANUARY);
    const later = await requestFor(service, life, FEBRUARY, 60);
    expect(later.decision.outcome).toBe('INCLUDED');
    expect(amountsOf(later.decision)).toMatchObject({
      deductedMinutes: 60,
      remainingMinutes: 0,
      startsAt: instant(FEBRUARY),
    });
    expect(later.intervention).toMatchObject({ status: 'READY', reservedMinutes: 60 });
    expect(await allowanceOf(service, life)).toMatchObject({ reservedMinutes: 0, remainingMinutes: 60 });
    expect((await request(service, life, 60)).decision.outcome).toBe('INCLUDED');
    expect(await allowanceOf(service, life)).toMatchObject({ reservedMinutes: 60, remainingMinutes: 0 });

    const { decision, proposal } = await requestFor(service, life, FEBRUARY, 20);
    expect(decision.outcome).toBe('COMMERCIAL_PROPOSAL');
    expect(proposal).toMatchObject({ coveredMinutes: 0, quotedMinutes: 20, validUntil: '2027-02-19' });
    expect((await requestFor(service, life, MARCH, 20)).decision.outcome).toBe('INCLUDED');
    expect(await allowanceOf(service, life, '2027-02-10')).toMatchObject({
      windowFrom: '2027-02-01',
      windowUntil: '2027-03-01',
      grantedMinutes: 60,
      reservedMinutes: 60,
      remainingMinutes: 0,
    });
    expect(await allowanceOf(service, life, '2027-03-10')).toMatchObject({
      grantedMinutes: 60,
      reservedMinutes: 20,
      remainingMinutes: 40,
    });
  });

  it.each([
    ['whoever opens it first, who asks', false],
    ['whoever opens it first, the scheduler', true],
  ])('holds its minutes in the ledger from the first day of its month: %s', async (_, asleep) => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo(JANUARY);
    const { intervention } = await requestFor(service, life, FEBRUARY, 50);
    if (asleep) service.sleepUntil('2027-02-03T10:00:00+01:00');
    else await service.moveTo('2027-02-03T10:00:00+01:00');
    expect((await request(service, life, 20)).proposal).toMatchObject({ coveredMinutes: 10 });
    expect(await allowanceOf(service, life)).toMatchObject({ reservedMinutes: 50, remainingMinutes: 10 });
    const held = (await movementsOf(service, life)).filter(
      ({ kind }: { kind: string }) => kind === 'RESERVATION',
    );
    expect(held).toMatchObject([
      { interventionId: intervention.id, minutes: -50, effectiveAt: instant('2027-02-01T00:00:00+01:00') },
    ]);
    await service.moveTo(FEBRUARY);
    const closed = await close(service, intervention.id, 40);
    expect(closed.intervention).toMatchObject({
      consumedMinutes: 40,
      reservedMinutes: 0,
      startedAt: instant(FEBRUARY),
    });
    expect(await allowanceOf(service, life)).toMatchObject({ consumedMinutes: 40, remainingMinutes: 20 });
  });

  it('given up before its month begins holds nothing any more', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { intervention } = await requestFor(service, life, FEBRUARY, 60);
    await run(service, 'cancelIntervention', { interventionId: intervention.id }, life.self);
    expect(await allowanceOf(service, life, '2027-02-10')).toMatchObject({ reservedMinutes: 0 });
    expect((await requestFor(service, life, FEBRUARY, 60)).decision.outcome).toBe('INCLUDED');
    await service.moveTo('2027-02-01T10:00:00+01:00');
    expect(await allowanceOf(service, life)).toMatchObject({ reservedMinutes: 60, remainingMinutes: 0 });
  });

  it('is where the time a proposal covers is taken from', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo(JANUARY);
    const { proposal, intervention } = await requestFor(service, life, FEBRUARY, 90);
    expect(proposal).toMatchObject({ coveredMinutes: 60, quotedMinutes: 30, amount: { amount: '45.00' } });
    await run(service, 'acceptProposal', { proposalId: proposal.id }, life.self);
    expect(await allowanceOf(service, life)).toMatchObject({ remainingMinutes: 60 });
    expect(await allowanceOf(service, life, '2027-02-01')).toMatchObject({ reservedMinutes: 60 });
    await service.moveTo('2027-02-06T10:00:00+01:00');
    const closed = await close(service, intervention.id, 90);
    expect(closed.intervention).toMatchObject({ consumedMinutes: 60, unbillableMinutes: 0 });
  });

  it('is the day of the acceptance, where a proposal is accepted after it', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo(JANUARY);
    const { proposal } = await requestFor(service, life, '2027-01-28T09:00:00+01:00', 90);
    await service.moveTo(FEBRUARY);
    const { intervention } = await run(service, 'acceptProposal', { proposalId: proposal.id }, life.self);
    expect(intervention).toMatchObject({ status: 'READY', startsAt: instant(FEBRUARY) });
    expect(await allowanceOf(service, life)).toMatchObject({ reservedMinutes: 60, remainingMinutes: 0 });
  });

  it('closed in another month is still debited from its own', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-03-10T10:00:00+01:00');
    const { intervention } = await requestFor(service, life, '2027-03-31T22:00:00+02:00', 50);
    await service.moveTo('2027-04-02T10:00:00+02:00');
    const closed = await close(service, intervention.id, 70);
    expect(closed.intervention).toMatchObject({ consumedMinutes: 50, unbillableMinutes: 20 });
    expect(await allowanceOf(service, life, '2027-03-31')).toMatchObject({
      consumedMinutes: 50,
      reservedMinutes: 0,
    });
    expect(await allowanceOf(service, life)).toMatchObject({ consumedMinutes: 0, remainingMinutes: 60 });
  });

  it('is the day the work was begun, when that is said', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-03-10T10:00:00+01:00');
    const { intervention } = await requestFor(service, life, '2027-03-31T22:00:00+02:00', 50);
    await service.moveTo('2027-04-02T10:00:00+02:00');
    const began = '2027-04-01T09:00:00+02:00';
    const closed = await close(service, intervention.id, 40, began);
    expect(closed.intervention).toMatchObject({ consumedMinutes: 40, startedAt: instant(began) });
    expect(await allowanceOf(service, life)).toMatchObject({ consumedMinutes: 40, remainingMinutes: 20 });
    expect(await allowanceOf(service, life, '2027-03-31')).toMatchObject({ consumedMinutes: 0 });
  });

  it('done ahead of its month uses the month it is done in', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo(JANUARY);
    const { intervention } = await requestFor(service, life, FEBRUARY, 60);
    expect((await close(service, intervention.id, 60)).intervention).toMatchObject({ consumedMinutes: 60 });
    expect(await allowanceOf(service, life)).toMatchObject({ consumedMinutes: 60, remainingMinutes: 0 });
    expect(await allowanceOf(service, life, '2027-02-10')).toMatchObject({ remainingMinutes: 60 });
  });

  it('cannot be begun before it was asked for, or later than now', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo(JANUARY);
    const { intervention } = await request(service, life, 30);
    await service.moveTo(FEBRUARY);
    for (const startedAt of ['2027-01-20T09:59:00+01:00', '2027-02-05T09:00:01+01:00'])
      expect(
        await refusal(
          service,
          'closeIntervention',
          { interventionId: intervention.id, actualMinutes: 30, startedAt },
          'technician',
        ),
      ).toEqual([{ code: 'INVALID_INPUT', path: ['startedAt'] }]);
  });

  it('is not past, and at most two years ahead', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo(JANUARY);
    const wanted = {
      subscriptionId: life.subscriptionId,
      type: 'CONFIGURATION_SERVICE',
      estimatedMinutes: 30,
    };
    for (const startsAt of [
      '2027-01-20T09:54:00+01:00',
      '2029-01-20T10:00:00+01:00',
      '2999-01-01T00:00:00Z',
    ]) {
      const error = [{ code: 'INVALID_INPUT', path: ['startsAt'] }];
      expect(await refusal(service, 'requestIntervention', { ...wanted, startsAt }, life.self)).toEqual(
        error,
      );
      await expect(simulate(service, life, startsAt, 30)).rejects.toThrow('INVALID_INPUT');
    }
    const late = await requestFor(service, life, '2027-01-20T09:58:00+01:00', 30);
    expect(late.intervention).toMatchObject({ startsAt: instant(JANUARY) });
  });

  it('is the day the rules put it off to: a Saturday that ends a month waits for the Monday of the next', async () => {
    const { service } = await stage(MONDAY, await onBusinessDays());
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-07-30T10:00:00+02:00');
    const { decision, intervention } = await requestFor(service, life, '2027-07-31T10:00:00+02:00', 60);
    expect(decision.outcome).toBe('INCLUDED');
    expect(intervention.startsAt).toBe(instant('2027-08-02T00:00:00+02:00'));
    expect(await allowanceOf(service, life)).toMatchObject({ reservedMinutes: 0, remainingMinutes: 60 });
    expect(await allowanceOf(service, life, '2027-08-02')).toMatchObject({ reservedMinutes: 60 });
    await service.moveTo('2027-08-02T10:00:00+02:00');
    expect((await close(service, intervention.id, 60)).intervention).toMatchObject({ consumedMinutes: 60 });
  });

  it('is that of the request, where the contract counts on it', async () => {
    const { service } = await stage(MONDAY, await onRequestDay());
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo(JANUARY);
    const { intervention } = await requestFor(service, life, FEBRUARY, 50);
    expect(await allowanceOf(service, life)).toMatchObject({ reservedMinutes: 50, remainingMinutes: 10 });
    expect(await allowanceOf(service, life, '2027-02-10')).toMatchObject({ reservedMinutes: 0 });
    await service.moveTo('2027-02-06T10:00:00+01:00');
    expect((await close(service, intervention.id, 60)).intervention).toMatchObject({
      consumedMinutes: 50,
      unbillableMinutes: 10,
    });
    expect(await allowanceOf(service, life)).toMatchObject({ consumedMinutes: 0, remainingMinutes: 60 });
  });

  it('is the day whose month gets the time that a request is granted', async () => {
    const { service } = await stage(MONDAY, await grantingOverruns());
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo(JANUARY);
    expect((await requestFor(service, life, MARCH, 80)).decision.outcome).toBe('INCLUDED');
    expect((await requestFor(service, life, MARCH, 15)).decision.outcome).toBe('INCLUDED');
    const full = { grantedMinutes: 95, reservedMinutes: 95, remainingMinutes: 0 };
    expect(await allowanceOf(service, life, '2027-03-10')).toMatchObject(full);
    expect(await allowanceOf(service, life)).toMatchObject({ grantedMinutes: 60, remainingMinutes: 60 });
    await service.moveTo(FEBRUARY);
    expect(await allowanceOf(service, life)).toMatchObject({ grantedMinutes: 60, remainingMinutes: 60 });
    await service.moveTo(MARCH);
    expect(await allowanceOf(service, life)).toMatchObject({ windowFrom: '2027-03-01', ...full });
    for (const { id, estimatedMinutes } of await interventionsOf(service, life))
      expect((await close(service, id, estimatedMinutes)).intervention).toMatchObject({
        consumedMinutes: estimatedMinutes,
      });
  });

  it('is simulated as it is asked for', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo(JANUARY);
    const wanted = fc.record({
      day: fc.integer({ min: 0, max: 400 }),
      minutes: fc.integer({ min: 1, max: 90 }),
    });
    for (const { day, minutes } of fc.sample(wanted, 12)) {
      const startsAt = Temporal.Instant.from(JANUARY)
        .add({ hours: day * 24 })
        .toString();
      const said = await simulate(service, life, startsAt, minutes);
      const { decision } = await requestFor(service, life, startsAt, minutes);
      expect({ outcome: said.outcome, amounts: amountsOf(said) }).toEqual({
        outcome: decision.outcome,
        amounts: amountsOf(decision),
      });
    }
  });
});

describeEachDatabase('work wanted for a day of another term (articles 5.2 and 6.2)', (open) => {
  const stage = onStage(open);

  it('is not accepted after the due date until the renewal is validated, then counts on the next term', async () => {
    const { service } = await stage(MONDAY, await fewerMinutesFromJuly());
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-11-20T10:00:00+01:00');
    const beyond = '2028-02-05T09:00:00+01:00';
    const refused = await requestFor(service, life, beyond, 60);
    expect(refused.decision.outcome).toBe('DAY_NOT_COVERED');
    expect(refused.intervention).toMatchObject({ status: 'REFUSED', reservedMinutes: 0 });
    expect(amountsOf(refused.decision)).toMatchObject({ lastDay: '2028-01-10' });
    expect((await requestFor(service, life, '2028-01-10T22:00:00+01:00', 60)).decision.outcome).toBe(
      'INCLUDED',
    );
    expect((await requestFor(service, life, '2028-01-11T00:00:00+01:00', 1)).decision.outcome).toBe(
      'DAY_NOT_COVERED',
    );

    await validate(service, (await renewalOrderOf(service, life)).id);
    expect((await simulate(service, life, beyond, 46)).outcome).toBe('COMMERCIAL_PROPOSAL');
    expect((await requestFor(service, life, beyond, 45)).decision.outcome).toBe('INCLUDED');
    expect(await allowanceOf(service, life, '2028-02-10')).toMatchObject({
      grantedMinutes: 45,
      reservedMinutes: 45,
    });
    await service.moveTo('2028-02-01T00:00:00+01:00');
    expect(await allowanceOf(service, life)).toMatchObject({ grantedMinutes: 45, reservedMinutes: 45 });
  });

  it('that was refused is decided again once the renewal is validated', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-11-20T10:00:00+01:00');
    const { intervention } = await requestFor(service, life, '2028-02-05T09:00:00+01:00', 60);
    await validate(service, (await renewalOrderOf(service, life)).id);
    const input = { interventionId: intervention.id };
    expect((await run(service, 'reconsiderIntervention', input)).decision.outcome).toBe('INCLUDED');
    expect(await allowanceOf(service, life)).toMatchObject({ remainingMinutes: 60 });
    expect(await allowanceOf(service, life, '2028-02-05')).toMatchObject({ reservedMinutes: 60 });
  });

  it.each([
    ['before its day, holds it again', '2029-01-03T10:00:00+01:00', 60, 'READY'],
    ['after its day, finds it given up', '2029-03-02T10:00:00+01:00', 0, 'CANCELLED'],
  ])('holds nothing while the service is suspended; reinstated %s', async (_, at, heldMinutes, status) => {
    const { service } = await stage(MONDAY);
    const { life, intervention } = await suspendedBefore(service);
    expect(await allowanceOf(service, life, '2029-01-05')).toMatchObject({ reservedMinutes: 0 });
    expect((await requestFor(service, life, '2029-01-08T10:00:00+01:00', 10)).decision.outcome).toBe(
      'REFUSED',
    );

    await reinstate(service, life, at);
    expect((await request(service, life, 50)).decision.outcome).toBe('INCLUDED');
    expect(await allowanceOf(service, life)).toMatchObject({
      grantedMinutes: 120,
      reservedMinutes: 50 + heldMinutes,
    });
    expect((await interventionsOf(service, life))[0]).toMatchObject({ status, reservedMinutes: heldMinutes });
    if (status === 'READY') await close(service, intervention.id, 20);
  });

  it('loses its month with the suspension, where the rules keep it all the same', async () => {
    const { service } = await stage(MONDAY, await keptWhenItsDayIsOver());
    const { life, intervention } = await suspendedBefore(service);
    await reinstate(service, life, '2029-03-02T10:00:00+01:00');
    expect((await request(service, life, 50)).decision.outcome).toBe('INCLUDED');
    expect((await interventionsOf(service, life))[0]).toMatchObject({
      status: 'ON_HOLD',
      reservedMinutes: 0,
    });
    const lapsed = (await timelineOf(service, life)).filter(({ type }) => type === 'HELD_TIME_LAPSED');
    expect(lapsed).toMatchObject([{ data: { intervention: intervention.reference, minutes: 60 } }]);
    await close(service, intervention.id, 20);
  });

  /** Work of January 2029, which a term paid ahead covered until an upgrade brought the due date forward. */
  async function suspendedBefore(service: TestService): Promise<{ life: Life; intervention: any }> {
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-11-20T10:00:00+01:00');
    await validate(service, (await renewalOrderOf(service, life)).id);
    const { intervention } = await requestFor(service, life, '2029-01-05T10:00:00+01:00', 60);
    await service.moveTo('2027-12-01T10:00:00+01:00');
    await changeTo(service, life, 'N3');
    await service.moveTo('2028-12-20T10:00:00+01:00');
    expect(await subscriptionOf(service, life)).toMatchObject({ status: 'SUSPENDED', dueDate: '2028-12-01' });
    return { life, intervention };
  }

  async function reinstate(service: TestService, life: Life, at: string): Promise<void> {
    await service.moveTo(at);
    await validate(service, (await renewalOrderOf(service, life, '2028-12-01')).id);
  }

  /** Work whose day went by without an order is not given up. */
  const keptWhenItsDayIsOver = () =>
    editedRelease('documents/cp-infogerance/1/6.2-non-renewal.json', ({ rules }) => {
      const { event } = rules.find(({ name }: { name: string }) => name === '6.2/day-went-by-without-order');
      event.params.outcome = 'KEPT';
    });
});

describeEachDatabase('work planned for a month that grants less than it did (article 7)', (open) => {
  const stage = onStage(open);

  it('keeps what it was promised after a downgrade; what it gives back is not there for others', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N3', setupAt: SETUP });
    await service.moveTo(JANUARY);
    const { intervention } = await requestFor(service, life, FEBRUARY, 100);
    await changeTo(service, life, 'N2');
    expect(await allowanceOf(service, life, '2027-03-10')).toMatchObject({ grantedMinutes: 60 });
    expect((await requestFor(service, life, FEBRUARY, 10)).decision.outcome).toBe('COMMERCIAL_PROPOSAL');
    await service.moveTo('2027-02-01T10:00:00+01:00');
    expect(await allowanceOf(service, life)).toMatchObject({ reservedMinutes: 100, remainingMinutes: 0 });
    expect((await timelineOf(service, life)).at(-1)).toMatchObject({
      type: 'HELD_BEYOND_ALLOWANCE',
      effectiveAt: instant('2027-02-01T00:00:00+01:00'),
      data: { intervention: intervention.reference, minutes: 40, day: '2027-02-05' },
    });
    await run(service, 'cancelIntervention', { interventionId: intervention.id }, life.self);
    expect(await allowanceOf(service, life)).toMatchObject({ reservedMinutes: 0, remainingMinutes: 60 });
  });

  it('is offered more after an upgrade', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo(JANUARY);
    await requestFor(service, life, FEBRUARY, 60);
    await changeTo(service, life, 'N3');
    expect((await requestFor(service, life, FEBRUARY, 60)).decision.outcome).toBe('INCLUDED');
    await service.moveTo('2027-02-01T10:00:00+01:00');
    expect(await allowanceOf(service, life)).toMatchObject({
      grantedMinutes: 120,
      reservedMinutes: 120,
      remainingMinutes: 0,
    });
  });
});

describeEachDatabase('work planned on time that servers share', (open) => {
  const stage = onStage(open);

  it.each([0, 1])('holds it once, whoever looks first, when server %i asks for most of it', async (asker) => {
    const { service } = await stage(MONDAY, await pooled());
    const first = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const input = {
      customerId: first.customerId,
      reference: 'SRV-LIFE-2',
      serverType: 'VPS_ICODIA',
      active: true,
    };
    const { rental } = await run(service, 'registerRental', input);
    const of = { ...first, rentalId: rental.id };
    const { order } = await placeOrder(service, of, 'N3');
    await validate(service, order.id);
    const { subscription } = await run(service, 'recordSetup', { orderId: order.id }, 'technician');
    const servers = [first, { ...of, orderId: order.id, subscriptionId: subscription.id }] as const;
    await service.moveTo(JANUARY);
    const { decision } = await requestFor(service, servers[asker]!, FEBRUARY, 150);
    expect(decision.outcome).toBe('INCLUDED');
    for (const server of servers) {
      expect(await allowanceOf(service, server)).toMatchObject({ remainingMinutes: 180 });
      expect(await allowanceOf(service, server, '2027-02-10')).toMatchObject({
        reservedMinutes: 150,
        remainingMinutes: 30,
      });
      expect((await simulate(service, server, FEBRUARY, 31)).outcome).toBe('COMMERCIAL_PROPOSAL');
    }
    service.sleepUntil('2027-02-02T10:00:00+01:00');
    for (const server of servers)
      expect(await allowanceOf(service, server)).toMatchObject({
        grantedMinutes: 180,
        reservedMinutes: 150,
        remainingMinutes: 30,
      });
    const [{ id }] = await interventionsOf(service, servers[asker]!);
    await service.moveTo(FEBRUARY);
    expect((await close(service, id, 150)).intervention).toMatchObject({ consumedMinutes: 150 });
    expect(await allowanceOf(service, first)).toMatchObject({ consumedMinutes: 150, remainingMinutes: 30 });
  });
});
