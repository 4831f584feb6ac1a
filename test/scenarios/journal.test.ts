import { describeEachDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import type { Life } from './support/life';
import { changeTo, customerWith, request, requestAndClose, validate } from './support/life';
import { run } from './support/mutations';
import { decisionsOf, renewalOrderOf, stepsOf, subscriptionOf, timelineOf } from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';

/** A life in which most of the contract happens. */
async function fullLife(service: TestService): Promise<Life> {
  const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
  await requestAndClose(service, life, 30);
  const { proposal } = await request(service, life, 90);
  await run(service, 'acceptProposal', { proposalId: proposal.id }, life.self);
  const { study } = await request(service, life, 30, 'MIGRATION_APPLICATIVE');
  await run(service, 'concludeStudy', { studyId: study.id, conclusion: 'Hors de portée' }, 'technician');
  await changeTo(service, life, 'N3');
  const { incident } = await run(service, 'reportIncident', {
    subscriptionId: life.subscriptionId,
    description: 'Lenteurs',
    classCode: 'MAJOR',
  });
  await run(service, 'endIncident', { incidentId: incident.id });
  await run(service, 'reportMalfunction', {
    subscriptionId: life.subscriptionId,
    description: 'Script en erreur',
    cause: 'SECURITY_UPDATE',
    component: 'CUSTOMER_SOFTWARE',
  });
  await service.moveTo('2028-02-02T09:00:00+01:00');
  await validate(service, (await renewalOrderOf(service, life)).id, life.self);
  await changeTo(service, life, 'N1');
  return life;
}

describeEachDatabase('the journal of a life', (open) => {
  const stage = onStage(open);

  it('tells each event in its order, with its label in French and in English', async () => {
    const { service } = await stage(MONDAY);
    const timeline = await timelineOf(service, await fullLife(service));
    expect(timeline.map(({ type }) => type)).toEqual([
      'SETUP',
      'INTERVENTION_REQUESTED',
      'INTERVENTION_CLOSED',
      'INTERVENTION_REQUESTED',
      'PROPOSAL_ACCEPTED',
      'INTERVENTION_REQUESTED',
      'STUDY_CONCLUDED',
      'LEVEL_CHANGED',
      'INCIDENT_REPORTED',
      'INCIDENT_ENDED',
      'MALFUNCTION_REPORTED',
      'RENEWAL_ORDER_SENT',
      'SUSPENDED',
      'ORDER_VALIDATED',
      'REINSTATED',
      'RENEWED',
      'LEVEL_CHANGED',
    ]);
    for (const { type, label, effectiveAt, recordedAt } of timeline) {
      for (const text of [label.fr, label.en]) {
        expect(text).not.toBe(type);
        expect(text.length).toBeGreaterThan(5);
      }
      expect(effectiveAt <= recordedAt).toBe(true);
    }
  });

  it('shows each step that was planned, with its label, its rule and what became of it (articles 6.1 and 6.2)', async () => {
    const { service } = await stage(MONDAY);
    const steps = await stepsOf(service, await fullLife(service));
    for (const { step, label } of steps)
      for (const text of [label.fr, label.en]) {
        expect(text).not.toBe(step);
        expect(text.length).toBeGreaterThan(5);
      }
    const shown = steps.map(({ step, status, label, rule }) => [step, status, label.fr, rule]);
    expect(shown).toContainEqual([
      'RENEWAL_ORDER',
      'DONE',
      'envoi du bon de commande de renouvellement',
      '6.1/renewal-order-is-sent',
    ]);
    expect(shown).toContainEqual([
      'DUE_DATE',
      'DONE',
      'échéance : poursuite ou suspension du service',
      '6.2/suspension-is-due',
    ]);
    expect(shown).toContainEqual([
      'DUE_DATE',
      'PENDING',
      'échéance : poursuite ou suspension du service',
      '6.2/suspension-is-due',
    ]);
    expect(shown).toContainEqual([
      'ALLOWANCE_WINDOW',
      'DONE',
      "ouverture d'une période du temps mensuel",
      '',
    ]);
  });

  it('holds every decision that was taken, each with its clause, and each comes out the same when taken again', async () => {
    const { service } = await stage(MONDAY);
    const life = await fullLife(service);
    const decisions = await decisionsOf(service, life);
    expect(new Set(decisions.map(({ decision }) => decision))).toEqual(
      new Set([
        'allowance.grants',
        'term.beginning',
        'study.conclusion',
        'renewal.timeline',
        'order.price',
        'intervention.handling',
        'intervention.settlement',
        'proposal.acceptance',
        'change.admission',
        'change.compensation',
        'incident.commitment',
        'incident.compensation',
        'liability.scope',
        'renewal.outcome',
        'renewal.omission',
        'renewal.review',
      ]),
    );
    for (const { id } of decisions) {
      const { decision } = await service.ask(
        'query ($id: ID!) { decision(id: $id) { identical releaseHash explanation { sentence { fr } } } }',
        { id },
      );
      expect(decision.identical).toBe(true);
      expect(decision.explanation.sentence.fr.length).toBeGreaterThan(10);
    }
  });

  it('is the same when it is read by the customer, who sees its own life and no other', async () => {
    const { service } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    const other = await customerWith(service, {
      level: 'N3',
      setupAt: '2027-01-11T10:00:00+01:00',
      reference: 'CLI-OTHER',
    });
    expect(await subscriptionOf(service, life)).toMatchObject({ level: 'N2' });
    const { subscriptions } = await service.ask(
      '{ subscriptions(first: 10) { nodes { id } } }',
      {},
      life.self,
    );
    expect(subscriptions.nodes).toEqual([{ id: life.subscriptionId }]);
    await expect(
      service.ask(
        'query ($id: ID) { subscription(id: $id) { id } }',
        { id: other.subscriptionId },
        life.self,
      ),
    ).rejects.toThrow('NOT_FOUND');
  });
});
