import type { Release } from '../../src/rulebook/model/release';
import { describeEachDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import { editedFiles } from './support/edited-release';
import type { Life } from './support/life';
import { close, customerWith, request, requestAndClose } from './support/life';
import { run } from './support/mutations';
import { allowanceOf, chargesOf, interventionsOf, proposalsOf } from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';

/** The other choice of reading A13-promesse: a proposal holds what it covers from its issue, here for five days. */
const holding = (): Promise<Release> =>
  editedFiles({
    'vocabulary.json': ({ decisions }) => {
      decisions['intervention.handling'].outcomes.COMMERCIAL_PROPOSAL.effects.push({
        effect: 'reserveMinutes',
        with: { minutes: 'coveredMinutes' },
      });
      const { outcomes, amounts } = decisions['proposal.acceptance'];
      amounts.reservedMinutes = amounts.coveredMinutes;
      outcomes.ACCEPTED.effects[1].with = { minutes: 'reservedMinutes' };
    },
    'documents/cp-infogerance/1/2.2.1-intervention-time.json': ({ rules }) => {
      const accepted = rules.find(({ name }: { name: string }) => name === '2.2.1/accepted-in-time');
      accepted.event.params.amounts.reservedMinutes =
        '= max(0, proposal.coveredMinutes - intervention.reservedMinutes)';
    },
    'documents/offre-infogerance/1/2-prices.json': ({ parameters }) => {
      parameters.proposalValidityDays.values['2024-01-01'].value = 5;
    },
  });

describeEachDatabase('a proposal that holds what it covers (article 2.2.1, the other reading)', (open) => {
  const stage = onStage(open);

  const proposed = async (): Promise<{ service: TestService; life: Life; proposal: { id: string } }> => {
    const { service } = await stage(MONDAY, await holding());
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { proposal, intervention } = await request(service, life, 90);
    expect(intervention).toMatchObject({ status: 'AWAITING_PROPOSAL', reservedMinutes: 60 });
    expect(await allowanceOf(service, life)).toMatchObject({ reservedMinutes: 60, remainingMinutes: 0 });
    return { service, life, proposal };
  };

  it.each([
    [
      'declined',
      (service: TestService, life: Life, proposalId: string) =>
        run(service, 'declineProposal', { proposalId }, life.self),
    ],
    [
      'given up with its request',
      async (service: TestService, life: Life) => {
        const [intervention] = await interventionsOf(service, life);
        await run(service, 'cancelIntervention', { interventionId: intervention?.id }, life.self);
      },
    ],
    ['not answered in time', (service: TestService) => service.moveTo('2027-01-16T00:00:00+01:00')],
  ])('and is %s gives it back', async (_, ends) => {
    const { service, life, proposal } = await proposed();
    await ends(service, life, proposal.id);
    expect(await interventionsOf(service, life)).toMatchObject([{ reservedMinutes: 0 }]);
    expect(await allowanceOf(service, life)).toMatchObject({ reservedMinutes: 0, remainingMinutes: 60 });
    await requestAndClose(service, life, 60);
  });

  it('and is accepted in another month holds what it covers of that month, and is done as accepted', async () => {
    const { service } = await stage(MONDAY, await holding());
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-01-29T10:00:00+01:00');
    const { proposal, intervention } = await request(service, life, 90);
    await service.moveTo('2027-02-02T10:00:00+01:00');
    const { decision } = await run(service, 'acceptProposal', { proposalId: proposal.id }, life.self);
    expect(decision.outcome).toBe('ACCEPTED');
    expect(await allowanceOf(service, life)).toMatchObject({ reservedMinutes: 60, remainingMinutes: 0 });
    const closed = await close(service, intervention.id, 90);
    expect(closed.intervention).toMatchObject({
      consumedMinutes: 60,
      reservedMinutes: 0,
      unbillableMinutes: 0,
    });
    expect(await chargesOf(service, life)).toMatchObject([{ amount: { amount: '45.00' }, minutes: 30 }]);
    expect(await allowanceOf(service, life)).toMatchObject({ consumedMinutes: 60, remainingMinutes: 0 });
  });

  it('and is accepted holds it once, also after its last day has passed', async () => {
    const { service, life, proposal } = await proposed();
    const { intervention } = await run(service, 'acceptProposal', { proposalId: proposal.id }, life.self);
    expect(intervention).toMatchObject({ status: 'READY', reservedMinutes: 60, quotedMinutes: 30 });
    await service.moveTo('2027-01-18T10:00:00+01:00');
    expect(await proposalsOf(service, life)).toMatchObject([{ status: 'ACCEPTED' }]);
    expect(await allowanceOf(service, life)).toMatchObject({ reservedMinutes: 60, remainingMinutes: 0 });
  });
});
