import { describeEachDatabase } from '../support/databases';
import { close, customerWith } from './support/life';
import { readingsOf, refusal, run } from './support/mutations';
import { allowanceOf, chargesOf, interventionsOf } from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';
const WORDS = "Installer une borne d'affichage dans le hall et la relier au serveur.";

describeEachDatabase('a request of a kind that nobody foresaw (article 2.2.2)', (open) => {
  const stage = onStage(open);

  it('is described in words and studied, without a time that nobody can know, and the study says it', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { subscriptionId, self } = life;
    const asked = { subscriptionId, type: 'AUTRE', description: WORDS };
    const { decision, intervention, study } = await run(service, 'requestIntervention', asked, self);
    expect(decision.outcome).toBe('STUDY');
    expect(readingsOf(decision)).toContain('A15-autre');
    expect(intervention).toMatchObject({ status: 'UNDER_STUDY', type: 'AUTRE', estimatedMinutes: 0 });
    const input = { studyId: study.id, conclusion: 'Faisable', estimatedMinutes: 90 };
    const { proposal } = await run(service, 'concludeStudy', input, 'technician');
    expect(proposal).toMatchObject({ coveredMinutes: 0, quotedMinutes: 90, amount: { amount: '135.00' } });
    await run(service, 'acceptProposal', { proposalId: proposal.id }, self);
    const closed = await close(service, intervention.id, 100);
    expect(closed.intervention).toMatchObject({ estimatedMinutes: 90, unbillableMinutes: 10 });
    expect(await chargesOf(service, life)).toMatchObject([{ amount: { amount: '135.00' } }]);
    expect(await allowanceOf(service, life)).toMatchObject({ consumedMinutes: 0, remainingMinutes: 60 });
  });

  it('that no words describe is a mistake of its description, and is not recorded', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { subscriptionId, self } = life;
    for (const description of [undefined, '', '  \n '])
      expect(
        await refusal(service, 'requestIntervention', { subscriptionId, type: 'AUTRE', description }, self),
      ).toEqual([{ code: 'INVALID_INPUT', path: ['description'] }]);
    expect(await interventionsOf(service, life)).toEqual([]);
  });

  it('is what an unknown type is told to be', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const { requestIntervention } = await service.ask(
      `mutation ($id: ID!) { requestIntervention(input: { subscriptionId: $id, type: "BORNE", estimatedMinutes: 5 }) {
        userErrors { code path message } } }`,
      { id: life.subscriptionId },
      life.self,
    );
    expect(requestIntervention.userErrors).toMatchObject([{ code: 'INVALID_INPUT', path: ['type'] }]);
    expect(requestIntervention.userErrors[0].message).toMatch(
      /INSTALLATION_PAQUET.*AUTRE \((autre demande|any other request)\)/,
    );
  });

  it('alone goes without an estimated time: what the subscription includes is decided by it', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const asked = { subscriptionId: life.subscriptionId, type: 'CONFIGURATION_SERVICE' };
    expect(await refusal(service, 'requestIntervention', asked, life.self)).toEqual([
      { code: 'INVALID_INPUT', path: ['estimatedMinutes'] },
    ]);
    expect(await interventionsOf(service, life)).toEqual([]);
    const { study } = await run(
      service,
      'requestIntervention',
      { ...asked, type: 'MIGRATION_APPLICATIVE' },
      life.self,
    );
    expect(study).toMatchObject({ status: 'OPEN' });
  });
});
