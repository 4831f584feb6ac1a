import { describeEachDatabase } from '../support/databases';
import { changeTo, close, customerWith, request, requestAndClose } from './support/life';
import { amountsOf, readingsOf, refusal, run } from './support/mutations';
import {
  allowanceOf,
  chargesOf,
  instant,
  interventionsOf,
  movementsOf,
  noticesOf,
  proposalsOf,
  stepsOf,
  timelineOf,
} from './support/read';
import { editedRelease, renamedRelease } from './support/edited-release';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';

const accept = (service: Parameters<typeof run>[0], { id }: { id: string }) =>
  run(service, 'acceptProposal', { proposalId: id });

describeEachDatabase('a commercial proposal (article 2.2.1)', (open) => {
  const stage = onStage(open);

  it('covers the excess alone, at the hourly rate: the time that remains is used first', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await requestAndClose(service, life, 45);
    const { decision, proposal, intervention } = await request(service, life, 50);
    expect(decision.outcome).toBe('COMMERCIAL_PROPOSAL');
    expect(amountsOf(decision)).toMatchObject({
      deductedMinutes: 0,
      hourlyRate: '90.00',
      remainingMinutesIfAccepted: 0,
    });
    expect(proposal).toMatchObject({
      reference: 'PC-000001',
      status: 'ISSUED',
      coveredMinutes: 15,
      quotedMinutes: 35,
      amount: { amount: '52.50' },
      issuedOn: '2027-01-10',
      validUntil: '2027-02-09',
    });
    expect(intervention).toMatchObject({ status: 'AWAITING_PROPOSAL', reservedMinutes: 0 });
    expect(await noticesOf(service, 'PROPOSAL_ISSUED')).toHaveLength(1);
  });

  it('consumes nothing and holds nothing before it is accepted', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const before = await movementsOf(service, life);
    await request(service, life, 90);
    expect(await movementsOf(service, life)).toEqual(before);
  });

  it('of a customer of level 1 covers the whole of the work', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N1', setupAt: SETUP });
    const { proposal } = await request(service, life, 1);
    expect(proposal).toMatchObject({ coveredMinutes: 0, quotedMinutes: 1, amount: { amount: '1.50' } });
  });

  it('that is accepted makes the work ready, holds what it covers, and is charged when the work is done', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { proposal, intervention } = await request(service, life, 90);
    const accepted = await run(service, 'acceptProposal', { proposalId: proposal.id }, life.self);
    expect(accepted.decision.outcome).toBe('ACCEPTED');
    expect(accepted.intervention).toMatchObject({ status: 'READY', reservedMinutes: 60, quotedMinutes: 30 });
    expect(await allowanceOf(service, life)).toMatchObject({ reservedMinutes: 60, remainingMinutes: 0 });
    expect(await chargesOf(service, life)).toEqual([]);
    await service.moveTo('2027-01-12T16:00:00+01:00');
    await close(service, intervention.id, 90);
    expect(await chargesOf(service, life)).toEqual([
      { kind: 'CHARGE', amount: { amount: '45.00' }, minutes: 30, dueOn: '2027-01-12' },
    ]);
    expect(await allowanceOf(service, life)).toMatchObject({ consumedMinutes: 60, remainingMinutes: 0 });
  });

  it.each([
    [
      'on its last day, a minute before midnight in Paris, is accepted',
      '2027-02-14T23:59:00+01:00',
      'ACCEPTED',
      'ACCEPTED',
    ],
    ['at midnight after its last day is too late', '2027-02-15T00:00:00+01:00', 'EXPIRED', 'EXPIRED'],
  ])('answered %s', async (_, at, outcome, status) => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-01-15T10:00:00+01:00');
    const { proposal } = await request(service, life, 90);
    expect(proposal.validUntil).toBe('2027-02-14');
    await service.moveTo(at);
    const { decision } = await accept(service, proposal);
    expect(decision.outcome).toBe(outcome);
    expect(await proposalsOf(service, life)).toMatchObject([{ status }]);
  });

  it.each([
    ['when the steps are run', false],
    ['when the scheduler slept, at the same instant', true],
  ])('that nobody answers lapses by itself at midnight after its last day, %s', async (_, asleep) => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await request(service, life, 90);
    await service.moveTo('2027-02-09T23:59:59+01:00');
    expect(await proposalsOf(service, life)).toMatchObject([{ status: 'ISSUED' }]);
    if (asleep) service.sleepUntil('2027-02-15T10:00:00+01:00');
    else await service.moveTo('2027-02-10T00:00:00+01:00');
    expect(await proposalsOf(service, life)).toMatchObject([{ status: 'EXPIRED' }]);
    expect(await interventionsOf(service, life)).toMatchObject([{ status: 'EXPIRED' }]);
    const lapsing = (await stepsOf(service, life)).find(({ step }) => step === 'PROPOSAL_EXPIRY');
    expect(lapsing).toMatchObject({ status: 'DONE', at: instant('2027-02-10T00:00:00+01:00') });
  });

  it('that has expired leaves nothing held, and its work is not done', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { proposal } = await request(service, life, 90);
    await service.moveTo('2027-02-20T10:00:00+01:00');
    await accept(service, proposal);
    expect(await interventionsOf(service, life)).toMatchObject([{ status: 'EXPIRED', reservedMinutes: 0 }]);
    expect(await allowanceOf(service, life)).toMatchObject({ reservedMinutes: 0, remainingMinutes: 60 });
    expect(await chargesOf(service, life)).toEqual([]);
  });

  it('keeps its promise when the time it counted on was used in between: another covers what is left, at the same rate', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { proposal, intervention } = await request(service, life, 90);
    await requestAndClose(service, life, 30);
    await service.moveTo('2027-01-20T10:00:00+01:00');
    const before = await movementsOf(service, life);
    const answered = await accept(service, proposal);
    expect(answered.decision.outcome).toBe('COVERAGE_USED');
    expect(amountsOf(answered.decision)).toMatchObject({
      remainingMinutes: 30,
      coveredMinutes: 30,
      quotedMinutes: 60,
      amount: '90.00',
      hourlyRate: '90.00',
      validUntil: '2027-02-09',
      vat: '18.00',
      totalInclVat: '108.00',
    });
    expect(readingsOf(answered.decision)).toContain('A13-promesse');
    expect(answered.proposal).toMatchObject({ status: 'REPLACED', reference: 'PC-000001' });
    const another = answered.proposal.replacedBy;
    expect(another).toMatchObject({
      reference: 'PC-000002',
      status: 'ISSUED',
      coveredMinutes: 30,
      quotedMinutes: 60,
      amount: { amount: '90.00' },
      issuedOn: '2027-01-20',
      validUntil: '2027-02-09',
    });
    expect(await movementsOf(service, life)).toEqual(before);
    expect(await noticesOf(service, 'PROPOSAL_ISSUED')).toHaveLength(2);
    expect((await timelineOf(service, life)).at(-1)).toMatchObject({
      type: 'PROPOSAL_REPLACED',
      data: { proposal: 'PC-000001', by: 'PC-000002', minutes: 60, amount: '90.00' },
    });
    const done = await accept(service, another);
    expect(done.decision.outcome).toBe('ACCEPTED');
    expect(done.intervention).toMatchObject({ status: 'READY', reservedMinutes: 30, quotedMinutes: 60 });
    await close(service, intervention.id, 90);
    expect(await chargesOf(service, life)).toMatchObject([{ amount: { amount: '90.00' }, minutes: 60 }]);
    expect(await allowanceOf(service, life)).toMatchObject({ consumedMinutes: 60, remainingMinutes: 0 });
  });

  it('that was replaced can no longer be answered, and the one in its place can be declined, or lapses on the same day', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const first = await request(service, life, 90);
    const second = await request(service, life, 80);
    await requestAndClose(service, life, 60);
    const { replacedBy } = (await accept(service, first.proposal)).proposal;
    for (const answer of ['acceptProposal', 'declineProposal'] as const)
      expect(await refusal(service, answer, { proposalId: first.proposal.id })).toEqual([
        { code: 'FORBIDDEN_TRANSITION', path: ['proposalId'] },
      ]);
    const declined = await run(service, 'declineProposal', { proposalId: replacedBy.id }, life.self);
    expect(declined.proposal).toMatchObject({ status: 'DECLINED' });
    await accept(service, second.proposal);
    await service.moveTo('2027-02-10T00:00:00+01:00');
    expect(await proposalsOf(service, life)).toMatchObject([
      { status: 'REPLACED' },
      { status: 'REPLACED' },
      { status: 'DECLINED' },
      { status: 'EXPIRED', coveredMinutes: 0, quotedMinutes: 80 },
    ]);
    expect((await interventionsOf(service, life)).map(({ status }) => status)).toEqual([
      'DECLINED',
      'EXPIRED',
      'CLOSED',
    ]);
  });

  it('keeps the rate it promised also where the tariff has risen since', async () => {
    const release = await editedRelease('documents/offre-infogerance/1/2-prices.json', ({ parameters }) => {
      parameters.hourlyRate.values['2027-01-20'] = { value: '95.00', reference: 'tarif du 20 janvier 2027' };
    });
    const { service } = await stage(MONDAY, release);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { proposal, intervention } = await request(service, life, 90);
    await requestAndClose(service, life, 60);
    await service.moveTo('2027-01-25T10:00:00+01:00');
    const { replacedBy } = (await accept(service, proposal)).proposal;
    expect(replacedBy).toMatchObject({ quotedMinutes: 90, amount: { amount: '135.00' } });
    await accept(service, replacedBy);
    await close(service, intervention.id, 80);
    expect(await chargesOf(service, life)).toMatchObject([{ amount: { amount: '120.00' }, minutes: 80 }]);
  });

  it('promises the figures of the contract under their own names, whatever they are called', async () => {
    const { service } = await stage(MONDAY, await renamedRelease('hourlyRate', 'ratePerHour'));
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { proposal, intervention } = await request(service, life, 90);
    await requestAndClose(service, life, 60);
    const { replacedBy } = (await accept(service, proposal)).proposal;
    expect(replacedBy).toMatchObject({ quotedMinutes: 90, amount: { amount: '135.00' } });
    await accept(service, replacedBy);
    await close(service, intervention.id, 80);
    expect(await chargesOf(service, life)).toMatchObject([{ amount: { amount: '120.00' }, minutes: 80 }]);
  });

  it('that is declined ends the request: nothing is worked, nothing is due', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { proposal } = await request(service, life, 90);
    const given = { proposalId: proposal.id };
    const { intervention, decision } = await run(service, 'declineProposal', given, life.self);
    expect(decision).toMatchObject({ decision: 'proposal.refusal', outcome: 'NOTHING_FOLLOWS' });
    expect(intervention).toMatchObject({ status: 'DECLINED', reservedMinutes: 0, consumedMinutes: 0 });
    expect(await allowanceOf(service, life)).toMatchObject({ remainingMinutes: 60 });
    expect(await chargesOf(service, life)).toEqual([]);
  });

  it('of a request that is cancelled is withdrawn', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { intervention } = await request(service, life, 90);
    const given = { interventionId: intervention.id };
    const { decision } = await run(service, 'cancelIntervention', given, life.self);
    expect(decision).toMatchObject({ decision: 'intervention.cancellation', outcome: 'NOTHING_FOLLOWS' });
    expect(await proposalsOf(service, life)).toMatchObject([{ status: 'WITHDRAWN' }]);
  });

  it('keeps the price it was issued at when the hourly rate rises, and a later one is at the new rate', async () => {
    const release = await editedRelease('documents/offre-infogerance/1/2-prices.json', ({ parameters }) => {
      parameters.hourlyRate.values['2027-03-01'] = { value: '95.00', reference: 'tarif du 1er mars 2027' };
    });
    const { service } = await stage(MONDAY, release);
    const life = await customerWith(service, { level: 'N1', setupAt: SETUP });
    await service.moveTo('2027-02-27T10:00:00+01:00');
    const { proposal, intervention } = await request(service, life, 60);
    expect(proposal.amount).toEqual({ amount: '90.00' });
    await service.moveTo('2027-03-05T10:00:00+01:00');
    const { decision } = await accept(service, proposal);
    expect(amountsOf(decision)).toMatchObject({ amount: '90.00' });
    await close(service, intervention.id, 60);
    expect(await chargesOf(service, life)).toMatchObject([
      { amount: { amount: '90.00' }, dueOn: '2027-03-05' },
    ]);
    expect((await request(service, life, 60)).proposal.amount).toEqual({ amount: '95.00' });
  });

  it('issued before an upgrade keeps what it quotes: the level changes, its price does not (articles 2.2.1 and 7)', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { proposal } = await request(service, life, 90);
    await changeTo(service, life, 'N3');
    const { decision, intervention } = await accept(service, proposal);
    expect(decision.outcome).toBe('ACCEPTED');
    expect(intervention).toMatchObject({ reservedMinutes: 60, quotedMinutes: 30 });
    expect(await allowanceOf(service, life)).toMatchObject({ reservedMinutes: 60, remainingMinutes: 60 });
  });

  it('accepted in a later month than it was issued is covered by the month of the work, which others may have used', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-01-25T10:00:00+01:00');
    const { proposal, intervention } = await request(service, life, 90);
    await service.moveTo('2027-02-05T10:00:00+01:00');
    await requestAndClose(service, life, 45);
    const { replacedBy } = (await accept(service, proposal)).proposal;
    expect(replacedBy).toMatchObject({
      coveredMinutes: 15,
      quotedMinutes: 75,
      amount: { amount: '112.50' },
      validUntil: '2027-02-24',
    });
    await accept(service, replacedBy);
    await close(service, intervention.id, 90);
    expect(await allowanceOf(service, life)).toMatchObject({ consumedMinutes: 60, remainingMinutes: 0 });
    expect(await chargesOf(service, life)).toMatchObject([{ amount: { amount: '112.50' }, minutes: 75 }]);
  });
});
