import type { TestDatabase } from '../support/databases';
import { openFile } from '../support/databases';
import type { TestService } from '../support/service';
import { startService } from '../support/service';
import { BAD_FIGURES } from './bad-figures';
import { BAD_IDS } from './bad-ids';
import { BAD_QUERIES } from './bad-queries';
import { BAD_TEXTS } from './bad-texts';
import type { EveryKind } from './every-kind';
import { everyKind } from './every-kind';
import { releaseWithAttributes } from './release-with-attributes';
import { contentsOf } from './whole-database';

let database: TestDatabase;
let service: TestService;
let own: EveryKind;

beforeAll(async () => {
  database = await openFile();
  service = await startService({ store: database.database.store, release: await releaseWithAttributes() });
  own = await everyKind(service, 'CLI-OWN');
}, 60_000);

afterAll(async () => {
  await service.close();
  await database.drop();
});

/** What an installation is made of, which no answer shows. */
const INSIDE =
  /SELECT |INSERT |UPDATE `|SQLITE|better-sqlite3|mariadb|typeorm|node_modules|\.ts:|\.js:|\n\s+at |\/work\/|\/tmp\//;

/** The mistake an answer tells, wherever it tells it. */
interface Told {
  readonly code: string;
  readonly message: string;
  readonly field: string;
}

async function mistakeOf(query: string, variables: object, language: string | null): Promise<Told> {
  const { body } = await service.post(
    { query, variables },
    {
      authorization: `Bearer ${service.tokens.operator}`,
      ...(language ? { 'accept-language': language } : {}),
    },
  );
  expect(JSON.stringify(body)).not.toMatch(INSIDE);
  if (body.errors) {
    const [{ message, extensions }] = body.errors;
    return { code: extensions.code, message, field: extensions.field?.[0] ?? '' };
  }
  const [{ userErrors, ...rest }] = Object.values<any>(body.data);
  expect(Object.values(rest).filter((value) => value !== null)).toEqual([]);
  return { code: userErrors[0].code, message: userErrors[0].message, field: userErrors[0].path.join('.') };
}

async function expectMistake(query: string, variables: object, code: string, field: string): Promise<void> {
  const before = await contentsOf(database);
  const french = await mistakeOf(query, variables, null);
  const english = await mistakeOf(query, variables, 'en');
  expect(french).toMatchObject({ code, field });
  expect(english).toMatchObject({ code, field });
  expect(french.message).not.toBe(english.message);
  expect(french.message.length).toBeLessThan(500);
  expect(await contentsOf(database)).toEqual(before);
  expect(service.logged).toEqual([]);
}

describe('a mistaken mutation is told, by its code and its field, and stores nothing', () => {
  it.each([...BAD_IDS, ...BAD_FIGURES, ...BAD_TEXTS])('%s', async (_, query, input, code, field) => {
    await expectMistake(query, { input: input(own) }, code, field);
  });
});

describe('a mistaken query is told, by its code and its field', () => {
  it.each(BAD_QUERIES)('%s', async (_, query, variables, code, field) => {
    await expectMistake(query, variables(own), code, field);
  });
});

describe('a body that no client writes', () => {
  const send = async (facts: string, language = 'fr') => {
    const query =
      'query ($facts: Json!) { decide(decision: "intervention.handling", facts: $facts) { outcome } }';
    const { status, body } = await service.post(
      `{ "query": ${JSON.stringify(query)}, "variables": { "facts": ${facts} } }`,
      { authorization: `Bearer ${service.tokens.operator}`, 'accept-language': language },
    );
    expect(status).toBe(400);
    return body.errors[0];
  };

  it('is refused for a key that would reach into every object', async () => {
    for (const facts of ['{ "__proto__": { "a": 1 } }', '{ "constructor": { "prototype": { "a": 1 } } }']) {
      expect(await send(facts)).toMatchObject({ extensions: { code: 'BAD_REQUEST' } });
      expect((await send(facts)).message).toContain('une clé interdite');
      expect((await send(facts, 'en')).message).toContain('a forbidden key');
    }
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });

  it('is refused for JSON nested without end', async () => {
    const error = await send('['.repeat(50_000) + ']'.repeat(50_000));
    expect(error.extensions).toMatchObject({ code: 'INVALID_INPUT', field: ['facts'] });
    expect(service.logged).toEqual([]);
  });

  it('finds an undeclared attribute behind a key of the query that is __proto__', async () => {
    const { requestIntervention } = await service.ask(
      `mutation { requestIntervention(input: { subscriptionId: "${own.subscriptionId}", type: "CONFIGURATION_SERVICE",
        estimatedMinutes: 1, attributes: { __proto__: { urgent: true } } }) { userErrors { code path } } }`,
    );
    expect(requestIntervention.userErrors).toEqual([
      { code: 'INVALID_INPUT', path: ['attributes', '__proto__'] },
    ]);
  });
});

describe('values written in the query itself', () => {
  const refused = async (query: string) => {
    const { status, body } = await service.post({ query });
    expect(status).toBe(400);
    expect(body.errors[0].extensions.text.fr).not.toBe(body.errors[0].extensions.text.en);
    return body.errors[0];
  };

  it('are held against the schema, in both languages', async () => {
    for (const query of [
      '{ offer(asOf: 3) { levels { code } } }',
      '{ customer(id: null) { id } }',
      '{ customers(first: "many") { totalCount } }',
      'mutation { requestIntervention(input: { subscriptionId: "x", type: A, estimatedMinutes: 1 }) { userErrors { code } } }',
    ]) {
      const error = await refused(query);
      expect(error.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
      expect(error.message).toContain('la requête ne suit pas le schéma');
    }
  });

  it('may hold variables inside JSON', async () => {
    const query = `query ($minutes: Int, $type: String) { decide(decision: "intervention.handling", on: "2027-02-10", facts: {
      subscription: { level: "N2", status: "ACTIVE" }, allowance: { remainingMinutes: 30 },
      intervention: { type: $type, estimatedMinutes: $minutes, requestedAt: "2027-02-10T08:00:00.000Z", startsAt: "2027-02-10T08:00:00.000Z" }
    }) { outcome } }`;
    const variables = { minutes: 30, type: 'CONFIGURATION_SERVICE' };
    expect((await service.ask(query, variables)).decide.outcome).toBe('INCLUDED');
  });
});
