import { loadRelease } from '../../src/rulebook/load-rulebook';
import type { Release } from '../../src/rulebook/model/release';
import { readRuleFiles } from '../../src/rulebook/read-rule-files';
import { createRulebook } from '../../src/rulebook/create-rulebook';
import type { TestDatabase } from '../support/databases';
import { openFile } from '../support/databases';
import type { TestService } from '../support/service';
import { startService } from '../support/service';
import { RULES } from '../support/shipped-release';

/** The shipped contract as if it were signed in another currency. */
async function signedIn(currency: string): Promise<Release> {
  const files = [...(await readRuleFiles(RULES))].map(
    ([file, text]) =>
      [file, text.replace(/("(?:unit|currency)": )"EUR(\/h|\/month)?"/g, `$1"${currency}$2"`)] as const,
  );
  const { release, findings } = loadRelease(new Map(files));
  expect(findings).toEqual([]);
  return release!;
}

const REQUEST = `mutation Ask($id: ID!) {
  requestIntervention(input: { subscriptionId: $id, type: "CONFIGURATION_SERVICE", estimatedMinutes: 90 }) {
    userErrors { message }
    proposal { amount { amount currency } }
    decision {
      amounts { name value unit }
      explanation { parameters { label { en } unit } quantities { withFigures { fr en } } }
    }
  }
}`;

describe('a contract in Swiss francs', () => {
  let database: TestDatabase;
  let service: TestService | undefined;

  beforeAll(async () => {
    database = await openFile();
  });

  afterAll(async () => {
    await service?.close();
    await database.drop();
  });

  it('says, computes and stores its amounts in francs', async () => {
    service = await startService({
      store: database.database.store,
      release: await signedIn('CHF'),
      demo: true,
    });
    const { customers } = await service.ask(
      '{ customers(reference: "CLI-ACME") { nodes { subscriptions { nodes { id orderPrice { amount currency } } } } } }',
    );
    const [subscription] = customers.nodes[0].subscriptions.nodes;
    expect(subscription.orderPrice).toEqual({ amount: '1188.00', currency: 'CHF' });
    const { requestIntervention: asked } = await service.ask(REQUEST, { id: subscription.id });
    expect(asked).toMatchObject({
      userErrors: [],
      proposal: { amount: { amount: '45.00', currency: 'CHF' } },
    });
    expect(asked.decision.amounts).toContainEqual({ name: 'amount', value: '45.00', unit: 'CHF' });
    expect(asked.decision.amounts).toContainEqual({ name: 'hourlyRate', value: '90.00', unit: 'CHF/h' });
    const said = JSON.stringify(asked.decision.explanation);
    expect(said).toContain('45,00\u00a0CHF');
    expect(said).toContain('CHF\u00a045.00');
    expect(said).not.toMatch(/€|euro|EUR/);
  }, 60_000);

  it('has its units named in the definitions of its decisions', async () => {
    const definitions = JSON.stringify(createRulebook(await signedIn('CHF')).decisionDefinitions());
    expect(definitions).toContain('"unit":"CHF"');
    expect(definitions).not.toContain('EUR');
  });

  it('is refused a unit in euros, where it is written', async () => {
    const files = new Map(await readRuleFiles(RULES));
    files.set('contract.json', files.get('contract.json')!.replace('"EUR"', '"CHF"'));
    const { release, findings } = loadRelease(files);
    expect(release).toBeNull();
    expect(findings.map(({ message }) => message.en)).toContain(
      'this unit is in EUR, and the currency of the contract is CHF',
    );
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['R074']));
  });
});
