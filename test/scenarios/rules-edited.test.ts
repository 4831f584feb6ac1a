import { SCHEDULER } from '../../src/domain/actor';
import type { Release } from '../../src/rulebook/model/release';
import { readIssuedDocument } from '../../src/use-cases/queries/read-issued-document';
import { planAgain } from '../../src/use-cases/due-steps/plan-again';
import { describeEachDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import { editedRelease } from './support/edited-release';
import type { Life } from './support/life';
import { customerWith, request } from './support/life';
import { decisionsOf, proposalsOf, subscriptionOf } from './support/read';
import { onStage } from './support/stage';

const MONDAY = '2027-01-04T09:00:00+01:00';
const SETUP = '2027-01-10T10:00:00+01:00';
const AFTER_VALIDITY = '2027-03-13T09:00:00+01:00';

/** The hourly rate has a second value: what any edit of a figure does. */
const secondRate = (): Promise<Release> =>
  editedRelease('documents/offre-infogerance/1/2-prices.json', (clause) => {
    clause.parameters.hourlyRate.values['2027-03-01'] = { value: '95.00', reference: 'tarif 2027' };
  });

type Use = (service: TestService, life: Life) => Promise<unknown>;

const USES: readonly (readonly [string, Use])[] = [
  ['the subscription is read', subscriptionOf],
  [
    'the subscriptions are listed',
    (service) =>
      service.ask('{ subscriptions(first: 5) { nodes { id } } orders(first: 5) { nodes { id } } }'),
  ],
  [
    'an intervention is simulated',
    (service, { subscriptionId }) =>
      service.ask(
        'query ($input: SimulateInterventionInput!) { simulateIntervention(input: $input) { outcome } }',
        { input: { subscriptionId, type: 'CONFIGURATION_SERVICE', estimatedMinutes: 10 } },
      ),
  ],
  [
    'the proposal is printed',
    async ({ services }, { subscriptionId }) => {
      const [proposal] = await services.store.read(({ proposals }) =>
        proposals.list({ subscriptionId }, { first: 1 }),
      );
      return readIssuedDocument({ ...services, actor: SCHEDULER }, { id: proposal!.id, language: 'fr' });
    },
  ],
  ['an intervention is requested', (service, life) => request(service, life, 10)],
  [
    'the steps are run by hand',
    async (service) => {
      const { runDueSteps } = await service.ask(
        'mutation { runDueSteps { subscriptions failed userErrors { code } } }',
      );
      expect(runDueSteps).toMatchObject({ failed: [], userErrors: [] });
    },
  ],
];

describeEachDatabase('rules edited while a proposal waits (article 2.2.1)', (open) => {
  const stage = onStage(open);

  it.each(USES)('let it lapse by the rules that issued it, once %s', async (_, use) => {
    const { service, another } = await stage(MONDAY);
    const life = await customerWith(service, { level: 'N2', setupAt: SETUP });
    await service.moveTo('2027-02-10T09:00:00+01:00');
    const { decision, proposal } = await request(service, life, 90);
    expect(proposal).toMatchObject({ status: 'ISSUED', quotedMinutes: 30, validUntil: '2027-03-12' });

    const restarted = await another(AFTER_VALIDITY, await secondRate());
    service.sleepUntil(AFTER_VALIDITY);
    await planAgain(restarted.services);
    await use(restarted, life);
    expect(await proposalsOf(restarted, life)).toMatchObject([{ status: 'EXPIRED' }]);
    expect((await decisionsOf(restarted, life)).map(({ id }) => id)).toContain(decision.id);
    const replayed = await restarted.ask(
      'query ($id: ID!) { decision(id: $id) { identical releaseHash explanation { sentence { en } } } }',
      { id: decision.id },
    );
    expect(replayed.decision).toMatchObject({
      identical: true,
      releaseHash: service.rulebooks.current().releaseHash,
    });
    expect(replayed.decision.releaseHash).not.toBe(restarted.rulebooks.current().releaseHash);
  });
});
