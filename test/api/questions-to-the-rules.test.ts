import type { TestDatabase } from '../support/databases';
import { openFile } from '../support/databases';
import type { TestService } from '../support/service';
import { startService } from '../support/service';

let database: TestDatabase;
let service: TestService;

beforeAll(async () => {
  database = await openFile();
  service = await startService({ store: database.database.store });
}, 60_000);

afterAll(async () => {
  await service.close();
  await database.drop();
});

const QUERY = `query ($decision: String!, $facts: Json!, $on: LocalDate) {
  decide(decision: $decision, facts: $facts, on: $on) {
    outcome
    amounts { name value }
    explanation {
      sentence { fr en }
      clause { article excerpts { text } }
      because { satisfied fact observed { value } expected { value } }
      quantities { name withFigures { fr } }
      parameters { name sample }
      waysToYes { sentence { fr } outcome changes { fact value } }
      help { fr }
    }
  }
}`;

const post = (body: unknown) => service.post(body, { authorization: `Bearer ${service.tokens.technician}` });

const ask = async (facts: unknown, decision = 'intervention.handling', on: string | null = '2027-02-10') =>
  (await post({ query: QUERY, variables: { decision, facts, on } })).body;

const request = (type: string, estimatedMinutes: number, remainingMinutes: number, status = 'ACTIVE') => ({
  subscription: { level: 'N2', status },
  allowance: { remainingMinutes },
  intervention: { type, estimatedMinutes, requestedAt: '2027-02-10T08:00:00.000Z' },
});

const amountsOf = ({ amounts }: { amounts: { name: string; value: unknown }[] }) =>
  Object.fromEntries(amounts.map(({ name, value }) => [name, value]));

describe('a question to the rules, with its facts', () => {
  it('is included while the monthly time suffices (article 2.2)', async () => {
    const { decide } = (await ask(request('CONFIGURATION_SERVICE', 30, 60))).data;
    expect(decide.outcome).toBe('INCLUDED');
    expect(amountsOf(decide)).toMatchObject({ deductedMinutes: 30, remainingMinutes: 30 });
    expect(decide.explanation.clause.article).toBe('2.2');
  });

  it('leads to a commercial proposal for the excess, with the way to a yes (article 2.2.1)', async () => {
    const { decide } = (await ask(request('CONFIGURATION_SERVICE', 90, 30))).data;
    expect(decide.outcome).toBe('COMMERCIAL_PROPOSAL');
    expect(amountsOf(decide)).toMatchObject({
      coveredMinutes: 30,
      quotedMinutes: 60,
      amount: '90.00',
      hourlyRate: '90.00',
    });
    expect(decide.explanation.sentence.fr).toContain(
      'le temps d’intervention à compter (90\u00a0min) dépasse le temps mensuel restant (30\u00a0min)',
    );
    expect(decide.explanation.clause.excerpts[0].text).toContain('établira une proposition commerciale');
    expect(decide.explanation.waysToYes).toContainEqual({
      sentence: { fr: 'Limitez l’intervention à 30\u00a0min.' },
      outcome: 'INCLUDED',
      changes: [{ fact: 'intervention.estimatedMinutes', value: 30 }],
    });
    expect(decide.explanation.parameters).toContainEqual({ name: 'hourlyRate', sample: true });
  });

  it('is studied when its type is outside the subscription (article 2.2.2)', async () => {
    const { decide } = (await ask(request('MIGRATION_APPLICATIVE', 30, 60))).data;
    expect(decide.outcome).toBe('STUDY');
    expect(decide.explanation.clause.article).toBe('2.2.2');
    expect(decide.explanation.waysToYes).toEqual([]);
    expect(decide.explanation.help.fr).toContain('après l’étude');
  });

  it('is refused on a suspended service, which is an answer and not an error (article 6.2)', async () => {
    const answer = await ask(request('CONFIGURATION_SERVICE', 30, 60, 'SUSPENDED'));
    expect(answer.errors).toBeUndefined();
    expect(answer.data.decide.outcome).toBe('REFUSED');
  });
});

describe('the contract', () => {
  it('shows its 22 headings with their verbatim text and 36 statements', async () => {
    const { body } = await post({
      query: '{ clauses(document: "cp-infogerance") { article text status statements { id } } }',
    });
    const clauses = body.data.clauses as { article: string; text: string; statements: { id: string }[] }[];
    expect(clauses).toHaveLength(22);
    expect(new Set(clauses.flatMap(({ statements }) => statements.map(({ id }) => id))).size).toBe(36);
    expect(clauses.find(({ article }) => article === '6.2')!.text).toBe(
      "Si Icodia n'a pas enregistré de nouvelle commande validée par le client à la date échéance du contrat, le service sera suspendu.",
    );
  });

  it('marks the figures of the offer as samples', async () => {
    const { body } = await post({
      query: '{ offer { levels { code } parameters { name sample document } } }',
    });
    expect(body.data.offer.levels.map(({ code }: { code: string }) => code)).toEqual([
      'N1',
      'N2',
      'N3',
      'N4',
    ]);
    for (const { document, sample } of body.data.offer.parameters)
      expect(sample).toBe(document === 'offre-infogerance');
  });

  it('declares its decisions with outcomes and facts', async () => {
    const { body } = await post({
      query: '{ decisionDefinitions { name outcomes { code } facts { group fields { name } } } }',
    });
    expect(body.data.decisionDefinitions.map(({ name }: { name: string }) => name)).toContain(
      'change.compensation',
    );
  });
});
