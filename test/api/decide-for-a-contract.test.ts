import type { TestDatabase } from '../support/databases';
import { openFile } from '../support/databases';
import type { TestService } from '../support/service';
import { startService } from '../support/service';
import type { OwnSubscription } from './new-subscription';
import { newSubscription } from './new-subscription';
import { privateRate, releaseWithAmendments } from './private-amendment';

let database: TestDatabase;
let service: TestService;
let acme: OwnSubscription;

beforeAll(async () => {
  database = await openFile();
  const release = await releaseWithAmendments([
    privateRate('av-acme', { customer: 'CLI-ACME' }, '80.00'),
    privateRate('av-serveur', { rental: 'SRV-CLI-BETA' }, '70.00'),
  ]);
  service = await startService({ store: database.database.store, release });
  acme = await newSubscription(service, 'CLI-ACME');
  await newSubscription(service, 'CLI-BETA');
}, 60_000);

afterAll(async () => {
  await service.close();
  await database.drop();
});

const DECIDE = `query ($contract: ContractInput, $on: LocalDate) {
  decide(decision: "intervention.handling", on: $on, contract: $contract, facts: {
    subscription: { level: "N2", status: "ACTIVE" }
    allowance: { remainingMinutes: 0 }
    intervention: { type: "CONFIGURATION_SERVICE", estimatedMinutes: 60, requestedAt: "2027-02-10T09:00:00.000Z" }
  }) {
    outcome
    amounts { name value }
    texts { document edition amendment title { fr } }
  }
}`;

async function decide(contract: object | null, token = service.tokens.technician, on = '2027-02-10') {
  const { body } = await service.post(
    { query: DECIDE, variables: { contract, on } },
    { authorization: `Bearer ${token}` },
  );
  return body;
}

const rateOf = ({ data }: any): unknown =>
  data.decide.amounts.find(({ name }: { name: string }) => name === 'hourlyRate').value;

const textsOf = ({ data }: any): readonly string[] =>
  data.decide.texts.map(({ document }: { document: string }) => document);

describe('a question to the rules about a contract', () => {
  it('is answered by the texts of the day for a new one, where no contract is named, and says so', async () => {
    const answer = await decide(null);
    expect(rateOf(answer)).toBe('90.00');
    expect(textsOf(answer)).not.toContain('av-acme');
    expect(textsOf(answer)).toEqual(expect.arrayContaining(['cp-infogerance', 'offre-infogerance']));
  });

  it.each([
    ['a customer by its reference', () => ({ customer: 'CLI-ACME' }), '80.00', 'av-acme'],
    ['a subscription by its id', () => ({ subscription: acme.subscriptionId }), '80.00', 'av-acme'],
    ['a subscription by its reference', () => ({ subscription: 'INF-000001' }), '80.00', 'av-acme'],
    ['a server by its reference', () => ({ rental: 'SRV-CLI-BETA' }), '70.00', 'av-serveur'],
    ['the customer of a server', () => ({ rental: 'SRV-CLI-ACME' }), '80.00', 'av-acme'],
  ])('counts the amendments of %s, as the service does', async (_, contract, rate, text) => {
    const answer = await decide(contract());
    expect(rateOf(answer)).toBe(rate);
    expect(textsOf(answer)).toContain(text);
    expect(answer.data.decide.texts.find(({ document }: any) => document === text).amendment).toBe(true);
  });

  it('agrees with what the service simulates for that subscription', async () => {
    const { body } = await service.post(
      {
        query: `query ($id: ID!) { simulateIntervention(input: { subscriptionId: $id, type: "CONFIGURATION_SERVICE", estimatedMinutes: 600 }) {
          amounts { name value }
        } }`,
        variables: { id: acme.subscriptionId },
      },
      { authorization: `Bearer ${service.tokens.technician}` },
    );
    const simulated = body.data.simulateIntervention.amounts.find(({ name }: any) => name === 'hourlyRate');
    expect(rateOf(await decide({ subscription: acme.subscriptionId }))).toBe(simulated.value);
  });

  it('before an amendment is in force, has the figures of the offer', async () => {
    const answer = await decide({ customer: 'CLI-ACME' }, service.tokens.technician, '2027-01-15');
    expect(rateOf(answer)).toBe('90.00');
    expect(textsOf(answer)).not.toContain('av-acme');
  });

  it('may name the edition that was agreed, and no other than there are', async () => {
    const known = await decide({ editions: [{ document: 'cp-infogerance', edition: '1' }] });
    expect(textsOf(known)).toContain('cp-infogerance');
    const unknown = await decide({ editions: [{ document: 'cp-infogerance', edition: '9' }] });
    expect(unknown.errors[0].extensions.code).toBe('INVALID_INPUT');
    expect(unknown.errors[0].message).toContain('cp-infogerance 1');
  });

  it('is not asked about the customer of another subscription', async () => {
    const { errors } = await decide({ subscription: 'INF-000001', customer: 'CLI-BETA' });
    expect([errors[0].extensions.code, errors[0].message]).toEqual([
      'INVALID_INPUT',
      expect.stringContaining('CLI-ACME'),
    ]);
  });

  it('is answered to a customer of its own contract only', async () => {
    const own = await service.customerToken('CLI-ACME');
    expect(rateOf(await decide({ customer: 'CLI-ACME' }, own))).toBe('80.00');
    for (const contract of [
      { customer: 'CLI-BETA' },
      { rental: 'SRV-CLI-BETA' },
      { subscription: 'INF-000002' },
    ]) {
      const { errors, data } = await decide(contract, own);
      expect([errors[0].extensions.code, data]).toEqual(['NOT_FOUND', null]);
    }
  });
});
