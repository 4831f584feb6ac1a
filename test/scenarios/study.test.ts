import { describeEachDatabase } from '../support/databases';
import { close, customerWith, request } from './support/life';
import { amountsOf, readingsOf, refusal, run } from './support/mutations';
import { allowanceOf, chargesOf, instant, movementsOf, noticesOf, timelineOf } from './support/read';
import { editedFiles, editedRelease } from './support/edited-release';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';

describeEachDatabase('a request outside the subscription (article 2.2.2)', (open) => {
  const stage = onStage(open);

  it.each(['DEVELOPPEMENT_APPLICATIF', 'MIGRATION_APPLICATIVE', 'MISE_A_JOUR_MAJEURE'])(
    'of type %s is studied, even when the monthly time would be enough',
    async (type) => {
      const { service } = await stage(MONDAY);
      const life = await customerWith(service, { level: 'N4', setupAt: SETUP });
      const before = await movementsOf(service, life);
      const { decision, study, intervention, proposal } = await request(service, life, 30, type);
      expect(decision.outcome).toBe('STUDY');
      expect(amountsOf(decision)).toMatchObject({ deductedMinutes: 0, remainingMinutes: 240 });
      expect(study).toMatchObject({ reference: 'ET-000001', status: 'OPEN', conclusion: null });
      expect(intervention).toMatchObject({ status: 'UNDER_STUDY', reservedMinutes: 0 });
      expect(proposal).toBeNull();
      expect(await movementsOf(service, life)).toEqual(before);
      expect(await noticesOf(service, 'STUDY_OPENED')).toHaveLength(1);
    },
  );

  it('is studied for free, and ends with its reason when no proposal follows', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { study } = await request(service, life, 30, 'MIGRATION_APPLICATIVE');
    await service.moveTo('2027-01-13T15:00:00+01:00');
    const concluded = await run(
      service,
      'concludeStudy',
      { studyId: study.id, conclusion: 'Logiciel non pris en charge' },
      'technician',
    );
    expect(concluded.study).toMatchObject({
      status: 'CONCLUDED_WITHOUT_PROPOSAL',
      conclusion: 'Logiciel non pris en charge',
    });
    expect(concluded.intervention).toMatchObject({ status: 'REFUSED', consumedMinutes: 0 });
    expect(concluded.proposal).toBeNull();
    expect(await chargesOf(service, life)).toEqual([]);
    expect((await timelineOf(service, life)).at(-1)).toMatchObject({
      type: 'STUDY_CONCLUDED',
      effectiveAt: instant('2027-01-13T15:00:00+01:00'),
      data: { study: 'ET-000001', proposed: false },
    });
  });

  it('may lead to a proposal for the whole of the time: the allowance is not used for it', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { study, intervention } = await request(service, life, 30, 'MIGRATION_APPLICATIVE');
    const input = { studyId: study.id, conclusion: 'Faisable en deux heures', estimatedMinutes: 120 };
    const { proposal, study: concluded } = await run(service, 'concludeStudy', input, 'technician');
    expect(concluded.status).toBe('CONCLUDED_WITH_PROPOSAL');
    expect(proposal).toMatchObject({ coveredMinutes: 0, quotedMinutes: 120, amount: { amount: '180.00' } });
    await run(service, 'acceptProposal', { proposalId: proposal.id }, life.self);
    const done = await close(service, intervention.id, 120);
    expect(done.intervention).toMatchObject({
      status: 'CLOSED',
      estimatedMinutes: 120,
      consumedMinutes: 0,
      quotedMinutes: 120,
    });
    expect(await allowanceOf(service, life)).toMatchObject({ consumedMinutes: 0, remainingMinutes: 60 });
    expect(await chargesOf(service, life)).toMatchObject([{ amount: { amount: '180.00' }, minutes: 120 }]);
  });

  it('that takes longer than accepted never uses the monthly time: the rest is not billable', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { study, intervention } = await request(service, life, 150, 'MIGRATION_APPLICATIVE');
    const input = { studyId: study.id, conclusion: 'Faisable', estimatedMinutes: 150 };
    const { proposal } = await run(service, 'concludeStudy', input, 'technician');
    await run(service, 'acceptProposal', { proposalId: proposal.id }, life.self);
    const closed = await close(service, intervention.id, 200);
    expect(closed.intervention).toMatchObject({ consumedMinutes: 0, unbillableMinutes: 50 });
    expect(amountsOf(closed.decision)).toMatchObject({ billableMinutes: 150, billableAmount: '225.00' });
    expect(readingsOf(closed.decision)).toContain('A11-hors-abonnement');
    expect(await allowanceOf(service, life)).toMatchObject({ consumedMinutes: 0, remainingMinutes: 60 });
    expect(await chargesOf(service, life)).toMatchObject([{ amount: { amount: '225.00' }, minutes: 150 }]);
  });

  it('is outside the subscription as it was when it was decided, whatever the list has become', async () => {
    const OFFER = 'documents/offre-infogerance/1/3-types.json';
    const later = await editedRelease(OFFER, ({ parameters }) => {
      parameters.includedTypes.values['2024-01-01'].value.push('MIGRATION_APPLICATIVE');
    });
    const { service, another } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { study, intervention } = await request(service, life, 150, 'MIGRATION_APPLICATIVE');
    const input = { studyId: study.id, conclusion: 'Faisable', estimatedMinutes: 150 };
    const { proposal } = await run(service, 'concludeStudy', input, 'technician');
    await run(service, 'acceptProposal', { proposalId: proposal.id }, life.self);
    const edited = await another(SETUP, later);
    const closed = await close(edited, intervention.id, 200);
    expect(closed.intervention).toMatchObject({ consumedMinutes: 0, unbillableMinutes: 50 });
  });

  it('may negotiate a rate that the texts prevail over: it is said, and the proposal keeps what it was made with', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { study } = await request(service, life, 120, 'MIGRATION_APPLICATIVE');
    const input = { studyId: study.id, conclusion: 'Négocié', estimatedMinutes: 120 };
    const figures = { hourlyRate: '85' };
    const concluded = await run(service, 'concludeStudy', { ...input, figures }, 'technician');
    expect(concluded.study.figures).toEqual([
      { name: 'hourlyRate', given: '85.00', applied: '90.00', kept: false },
    ]);
    expect(concluded.proposal).toMatchObject({ amount: { amount: '180.00' } });
    expect(concluded.proposal.values).toMatchObject({ hourlyRate: '90.00' });
    expect((await timelineOf(service, life)).at(-1)).toMatchObject({
      type: 'STUDY_CONCLUDED',
      data: { proposed: true, setAside: ['hourlyRate'] },
    });
  });

  it('may negotiate a rate that counts, where a proposal prevails: it is billed at it, also for less time', async () => {
    const release = await editedFiles({
      'precedence.json': (precedence) => {
        precedence.order = ['amendment', 'proposal', 'special-terms', 'offer', 'general-terms'];
      },
    });
    const { service } = await stage(MONDAY, release);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { study, intervention } = await request(service, life, 120, 'MIGRATION_APPLICATIVE');
    const input = { studyId: study.id, conclusion: 'Négocié', estimatedMinutes: 120 };
    const figures = { hourlyRate: '85.00' };
    const concluded = await run(service, 'concludeStudy', { ...input, figures }, 'technician');
    expect(concluded.study.figures).toMatchObject([{ name: 'hourlyRate', given: '85.00', kept: true }]);
    expect(concluded.proposal).toMatchObject({ amount: { amount: '170.00' } });
    await run(service, 'acceptProposal', { proposalId: concluded.proposal.id }, life.self);
    await close(service, intervention.id, 60);
    expect(await chargesOf(service, life)).toMatchObject([{ amount: { amount: '85.00' }, minutes: 60 }]);
  });

  it('cannot negotiate what the proposal does not rest on: nothing is concluded', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { study } = await request(service, life, 120, 'MIGRATION_APPLICATIVE');
    const input = { studyId: study.id, conclusion: 'Négocié', estimatedMinutes: 120 };
    expect(
      await refusal(service, 'concludeStudy', { ...input, figures: { termMonths: 6 } }, 'technician'),
    ).toEqual([{ code: 'INVALID_INPUT', path: ['figures', 'termMonths'] }]);
    const { proposal } = await run(service, 'concludeStudy', input, 'technician');
    expect(proposal).toMatchObject({ quotedMinutes: 120 });
  });

  it('is concluded once', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { study } = await request(service, life, 30, 'MIGRATION_APPLICATIVE');
    const input = { studyId: study.id, conclusion: 'Non' };
    await run(service, 'concludeStudy', input, 'technician');
    expect(await refusal(service, 'concludeStudy', input, 'technician')).toEqual([
      { code: 'FORBIDDEN_TRANSITION', path: ['studyId'] },
    ]);
  });

  it('that is given up while it is studied closes its study', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { study, intervention } = await request(service, life, 30, 'MIGRATION_APPLICATIVE');
    await run(service, 'cancelIntervention', { interventionId: intervention.id }, life.self);
    expect(await refusal(service, 'concludeStudy', { studyId: study.id, conclusion: 'Trop tard' })).toEqual([
      { code: 'FORBIDDEN_TRANSITION', path: ['studyId'] },
    ]);
  });
});
