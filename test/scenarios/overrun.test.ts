import { describeEachDatabase } from '../support/databases';
import { close, customerWith, request, requestAndClose } from './support/life';
import { amountsOf, readingsOf, run } from './support/mutations';
import { allowanceOf, chargesOf } from './support/read';
import { editedFiles, editedRelease } from './support/edited-release';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';

describeEachDatabase('work that takes longer than it was said to (article 2.2.1)', (open) => {
  const stage = onStage(open);

  it('uses what remains of the allowance first', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { intervention } = await requestAndClose(service, life, 30, 50);
    expect(intervention).toMatchObject({ consumedMinutes: 50, unbillableMinutes: 0 });
    expect(await allowanceOf(service, life)).toMatchObject({ consumedMinutes: 50, remainingMinutes: 10 });
  });

  it('beyond the allowance is not billable when nobody accepted it', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { intervention, decision } = await requestAndClose(service, life, 50, 80);
    expect(intervention).toMatchObject({ actualMinutes: 80, consumedMinutes: 60, unbillableMinutes: 20 });
    expect(amountsOf(decision)).toMatchObject({
      billableAmount: '0.00',
      billableMinutes: 0,
      unbillableMinutes: 20,
    });
    expect(await allowanceOf(service, life)).toMatchObject({ remainingMinutes: 0 });
    expect(await chargesOf(service, life)).toEqual([]);
  });

  it('does not use the minutes that another request holds', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const first = await request(service, life, 20);
    const second = await request(service, life, 30);
    const closed = await close(service, first.intervention.id, 60);
    expect(closed.intervention).toMatchObject({ consumedMinutes: 30, unbillableMinutes: 30 });
    const other = await close(service, second.intervention.id, 30);
    expect(other.intervention).toMatchObject({ consumedMinutes: 30, unbillableMinutes: 0 });
  });

  it('that a proposal covers is billed at the price accepted, and no more', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { intervention, proposal } = await request(service, life, 90);
    await run(service, 'acceptProposal', { proposalId: proposal.id }, life.self);
    const closed = await close(service, intervention.id, 110);
    expect(closed.intervention).toMatchObject({
      consumedMinutes: 60,
      quotedMinutes: 30,
      unbillableMinutes: 20,
    });
    expect(await chargesOf(service, life)).toEqual([
      { kind: 'CHARGE', amount: { amount: '45.00' }, minutes: 30, dueOn: '2027-01-10' },
    ]);
  });

  it('and work that takes less time gives the rest back', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { intervention } = await requestAndClose(service, life, 50, 5);
    expect(intervention).toMatchObject({ consumedMinutes: 5, reservedMinutes: 0 });
    expect(await allowanceOf(service, life)).toMatchObject({ consumedMinutes: 5, remainingMinutes: 55 });
  });

  it('and work that takes no time uses nothing', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await requestAndClose(service, life, 50, 0);
    expect(await allowanceOf(service, life)).toMatchObject({ consumedMinutes: 0, remainingMinutes: 60 });
  });

  it('that was accepted and takes less time is billed for what was worked beyond the allowance, at the rate accepted', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { intervention, proposal } = await request(service, life, 150);
    await run(service, 'acceptProposal', { proposalId: proposal.id }, life.self);
    const closed = await close(service, intervention.id, 67);
    expect(closed.intervention).toMatchObject({ consumedMinutes: 60, quotedMinutes: 90, reservedMinutes: 0 });
    expect(amountsOf(closed.decision)).toMatchObject({
      billableMinutes: 7,
      billableAmount: '10.50',
      unbillableMinutes: 0,
    });
    expect(readingsOf(closed.decision)).toContain('A11-plus-court');
    expect(await chargesOf(service, life)).toEqual([
      { kind: 'CHARGE', amount: { amount: '10.50' }, minutes: 7, dueOn: '2027-01-10' },
    ]);
  });

  it.each([
    ['is not done is not billed', 0, 0],
    ['fits in what the allowance covers is not billed', 35, 35],
  ])('that was accepted and %s, and what it held comes back', async (_, actual, consumed) => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { intervention, proposal } = await request(service, life, 90);
    await run(service, 'acceptProposal', { proposalId: proposal.id }, life.self);
    const { decision } = await close(service, intervention.id, actual);
    expect(amountsOf(decision)).toMatchObject({ billableMinutes: 0, billableAmount: '0.00' });
    expect(await chargesOf(service, life)).toEqual([]);
    expect(await allowanceOf(service, life)).toMatchObject({
      consumedMinutes: consumed,
      reservedMinutes: 0,
      remainingMinutes: 60 - consumed,
    });
  });

  it('and is shorter than accepted is billed at the rate accepted, whatever the tariff has become', async () => {
    const release = await editedRelease('documents/offre-infogerance/1/2-prices.json', ({ parameters }) => {
      parameters.hourlyRate.values['2027-03-01'] = { value: '95.00', reference: 'tarif du 1er mars 2027' };
    });
    const { service } = await stage(MONDAY, release);
    const life = await customerWith(service, { level: 'N1', setupAt: SETUP });
    await service.moveTo('2027-02-27T10:00:00+01:00');
    const { proposal, intervention } = await request(service, life, 60);
    await run(service, 'acceptProposal', { proposalId: proposal.id }, life.self);
    await service.moveTo('2027-03-05T10:00:00+01:00');
    await close(service, intervention.id, 20);
    expect(await chargesOf(service, life)).toMatchObject([{ amount: { amount: '30.00' }, minutes: 20 }]);
  });

  it('is billed at the price accepted even for less, where the other reading is chosen', async () => {
    const release = await editedRelease(
      'documents/cp-infogerance/1/2.2.1-intervention-time.json',
      ({ quantities }) => {
        quantities.acceptedMinutes.formula =
          'if(quantity.countedActualMinutes = 0, 0, intervention.quotedMinutes)';
      },
    );
    const { service } = await stage(MONDAY, release);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { intervention, proposal } = await request(service, life, 90);
    await run(service, 'acceptProposal', { proposalId: proposal.id }, life.self);
    await close(service, intervention.id, 70);
    expect(await chargesOf(service, life)).toMatchObject([{ amount: { amount: '45.00' }, minutes: 30 }]);
  });

  it('that the terms let be done without a proposal is billed at the rate of the day it was agreed, when none is given', async () => {
    const release = await editedFiles({
      'vocabulary.json': ({ decisions }) => {
        decisions['intervention.handling'].outcomes.DEFERRED.effects = [
          { effect: 'reserveMinutes', with: { minutes: 'coveredMinutes' } },
          { effect: 'agreeMinutes', with: { minutes: 'quotedMinutes' } },
        ];
      },
      'documents/cp-infogerance/1/2.2.1-intervention-time.json': ({ rules }) => {
        const overrun = rules.find(({ name }: { name: string }) => name === '2.2.1/overrun-needs-proposal');
        overrun.event.params.outcome = 'DEFERRED';
        overrun.event.params.amounts.startsAt = '$intervention.requestedAt';
        delete overrun.event.params.steps;
      },
      'documents/offre-infogerance/1/2-prices.json': ({ parameters }) => {
        parameters.hourlyRate.values['2027-03-01'] = { value: '95.00', reference: 'tarif du 1er mars 2027' };
      },
    });
    const { service } = await stage(MONDAY, release);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { intervention } = await request(service, life, 90);
    expect(intervention).toMatchObject({ status: 'READY', reservedMinutes: 60, quotedMinutes: 30 });
    await service.moveTo('2027-03-05T10:00:00+01:00');
    const closed = await close(service, intervention.id, 90);
    expect(amountsOf(closed.decision)).toMatchObject({ billableMinutes: 30, billableAmount: '45.00' });
    expect(await chargesOf(service, life)).toMatchObject([{ amount: { amount: '45.00' }, minutes: 30 }]);
  });
});
