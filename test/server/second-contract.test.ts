import path from 'node:path';
import { loadRules } from '../../src/cli/terminal/load-rules';
import { demoTokens } from '../../src/server/identity/demo-tokens';
import { PATIENCE } from '../api/served';
import { servedProcesses } from '../api/served-processes';

/** A gym in Toronto: its own words, two decisions, and no demonstration. */
const GYM = path.resolve(__dirname, '../support/second-contract');

const { serve, own } = servedProcesses();

const DECISIONS = '{ decisionDefinitions { name } }';

const askedAt = (at: string): string => `{
  decide(
    decision: "freeze.terms"
    facts: { member: { plan: "FULL", visitsThisMonth: 3 }, request: { at: "${at}" } }
  ) {
    outcome
    amounts { name value }
    explanation { clause { excerpts { text } } }
  }
}`;

/** The key `served` signs with. */
const SECRET = new TextEncoder().encode('a secret for tests, of thirty-two bytes and more');

const asOperator =
  (address: string) =>
  async (query: string): Promise<any> => {
    const { operator } = await demoTokens(SECRET, null);
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${operator}`,
        'accept-language': 'en',
      },
      body: JSON.stringify({ query }),
    });
    return response.json();
  };

describe('the rules of another contract', () => {
  it(
    'start the service as they start it again, without a demonstration, and are asked over the API',
    async () => {
      const { url } = own();
      for (const start of ['first', 'second']) {
        const served = serve({ CLAUSIER_RULES_DIR: GYM, CLAUSIER_DATABASE_URL: url });
        const { data } = await served.ask(DECISIONS);
        expect([start, data.decisionDefinitions]).toEqual([
          start,
          [{ name: 'visit.admission' }, { name: 'freeze.terms' }],
        ]);
        const ask = asOperator(await served.address());
        const asked = await ask(askedAt('2027-03-01T03:30:00.000Z'));
        expect(asked.errors).toBeUndefined();
        // Half past ten in the evening of Toronto, still in February.
        expect(asked.data.decide).toEqual({
          outcome: 'FROZEN',
          amounts: [
            { name: 'from', value: '2027-03-01' },
            { name: 'until', value: '2027-04-01' },
          ],
          explanation: {
            clause: {
              excerpts: [
                { text: 'A membership may be frozen for one month from the day after the request.' },
              ],
            },
          },
        });
        const { errors } = await ask('{ serviceCommitments { setups } }');
        expect(errors[0]).toMatchObject({
          message: 'there is no decision `setup.indicator`; known decisions: visit.admission, freeze.terms',
          extensions: { code: 'UNKNOWN_DECISION' },
        });
        await served.says('Demonstration none: these rules have no `demo/portfolio.json`');
        expect(await served.stop()).toBe(0);
        expect(served.said()).not.toMatch(/\n\s+at |demonstration loaded/);
      }
    },
    PATIENCE,
  );

  it('are told which operations of the service they leave without an answer, and are sound', async () => {
    const { release, findings } = await loadRules(GYM);
    expect(release?.frame).toMatchObject({ zone: { name: 'America/Toronto' }, language: 'en' });
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['note']));
    expect(findings.map(({ message }) => message.en)).toContain(
      'no decision `intervention.handling`: the operations that take it (simulateIntervention, requestIntervention, reconsiderIntervention) will answer that it is missing',
    );
    expect(findings.map(({ message }) => message.en)).toContain(
      'no list `serverTypes`: the operations that take a code of it (registerRental, correctRental) will know none',
    );
  });
});
