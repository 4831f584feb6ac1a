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

const post = (query: string, variables: object = {}, language = 'fr') =>
  service.post(
    { query, variables },
    { authorization: `Bearer ${service.tokens.operator}`, 'accept-language': language },
  );

/** A query that is refused before anything of it runs, in both languages. */
async function expectRefused(query: string, code: string, french: string, variables: object = {}) {
  const { status, body } = await post(query, variables);
  expect(status).toBe(400);
  expect(body.data).toBeUndefined();
  expect(body.errors.map(({ extensions }: any) => extensions.code)).toContain(code);
  expect(JSON.stringify(body.errors.map(({ message }: any) => message))).toContain(french);
  const english = await post(query, variables, 'en');
  expect(english.status).toBe(400);
  expect(english.body.errors[0].message).not.toBe(body.errors[0].message);
  expect(service.logged).toEqual([]);
}

const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');

describe('a query that asks too much at once is refused', () => {
  it.each<[string, string, string, string]>([
    [
      'a hundred and one aliases',
      `{ ${times(101, (n) => `alias${n}: __typename`)} }`,
      'GRAPHQL_VALIDATION_FAILED',
      'plus de 40 alias',
    ],
    [
      'forty-one aliases of what costs',
      `{ ${times(41, (n) => `a${n}: offer { levels { code } }`)} }`,
      'GRAPHQL_VALIDATION_FAILED',
      'plus de 40 alias',
    ],
    [
      'ten directives on a field',
      `{ __typename ${'@aa'.repeat(10)} }`,
      'GRAPHQL_VALIDATION_FAILED',
      'plus de 5 directives',
    ],
    [
      'ten known directives on a field',
      `{ __typename ${'@include(if: true) '.repeat(10)} }`,
      'GRAPHQL_VALIDATION_FAILED',
      'plus de 5 directives',
    ],
    [
      'twenty-one directives on as many fields',
      `{ ${times(21, (n) => `a${n}: __typename @include(if: true)`)} }`,
      'GRAPHQL_VALIDATION_FAILED',
      'plus de 20 directives',
    ],
    [
      'thirteen levels of nesting',
      `{ subscriptions { nodes ${'{ customer { subscriptions { nodes '.repeat(4)}{ id }${' } } }'.repeat(4)} } }`,
      'GRAPHQL_VALIDATION_FAILED',
      'plus de 12 niveaux',
    ],
    [
      'thirteen levels of nesting through fragments',
      `query { subscriptions { nodes { ...A } } }
       fragment A on Subscription { customer { subscriptions { nodes { ...B } } } }
       fragment B on Subscription { customer { subscriptions { nodes { ...C } } } }
       fragment C on Subscription { customer { subscriptions { nodes { ...D } } } }
       fragment D on Subscription { customer { subscriptions { nodes { id } } } }`,
      'GRAPHQL_VALIDATION_FAILED',
      'plus de 12 niveaux',
    ],
    [
      'introspection that goes round in circles',
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
      'GRAPHQL_VALIDATION_FAILED',
      'la requête ne suit pas le schéma',
    ],
    [
      'fragments that go round in circles',
      '{ __typename ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
      'GRAPHQL_VALIDATION_FAILED',
      'la requête ne suit pas le schéma',
    ],
    [
      'ten thousand tokens',
      `{ ${'__typename '.repeat(10_000)} }`,
      'GRAPHQL_PARSE_FAILED',
      'la requête ne se lit pas',
    ],
    [
      'a page of pages of pages',
      '{ subscriptions(first: 100) { nodes { decisions(first: 100) { nodes { id outcome } } } } }',
      'COST_EXCEEDED',
      'la requête coûte plus de 6000',
    ],
  ])('%s', async (_, query, code, french) => {
    await expectRefused(query, code, french);
  });

  it('a page whose size comes in a variable', async () => {
    const query = `query ($first: Int!) {
      subscriptions(first: $first) { nodes { decisions(first: $first) { nodes { id outcome } } } } }`;
    await expectRefused(query, 'COST_EXCEEDED', 'la requête coûte plus de 6000', { first: 100 });
    for (let asked = 0; asked < 2; asked++) {
      const small = await post(query, { first: 2 });
      expect([small.status, small.body.data]).toEqual([200, { subscriptions: { nodes: [] } }]);
      await expectRefused(query, 'COST_EXCEEDED', 'la requête coûte plus de 6000', { first: 100 });
    }
  });

  it('a page that a variable asks for', async () => {
    const query = `query ($all: Boolean!) { offer { levels { code } }
      subscriptions(first: 100) @include(if: $all) { nodes { decisions(first: 100) { nodes { id } } } } }`;
    expect((await post(query, { all: false })).status).toBe(200);
    await expectRefused(query, 'COST_EXCEEDED', 'la requête coûte plus de 6000', { all: true });
  });

  it('a costly page beside an argument that is null, which nothing can measure', async () => {
    const query = `query ($none: Int) {
      customers(first: $none) { totalCount }
      subscriptions(first: 100) { nodes { decisions(first: 100) { nodes { id } } } } }`;
    const { status, body } = await post(query, { none: null });
    expect(status).toBe(400);
    expect(body.data).toBeUndefined();
    expect(body.errors[0].extensions).toMatchObject({ code: 'INVALID_INPUT', field: ['first'] });
  });

  it('fragments that double each other, thirty times over', async () => {
    const fragments = times(30, (n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`);
    const query = `{ ...F0 } ${fragments} fragment F30 on Query { offer { levels { code } } }`;
    const { status, body } = await post(query);
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'COST_EXCEEDED']);
  });

  it('fragments that double each other around a page', async () => {
    const fragments = times(
      14,
      (n) => `fragment F${n} on Subscription { customer { id ...G${n} } ...F${n + 1} ...F${n + 1} }
        fragment G${n} on Customer { name }`,
    );
    const query = `{ subscriptions(first: 100) { nodes { ...F0 } } } ${fragments} fragment F14 on Subscription { id }`;
    const { status, body } = await post(query);
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'COST_EXCEEDED']);
  });
});

describe('an operation of a kind that the API does not serve', () => {
  it('is refused before it runs, in both languages', async () => {
    await expectRefused(
      'subscription { subscription(id: "INF-000001") { id } }',
      'GRAPHQL_VALIDATION_FAILED',
      "l'API ne sert pas d'opération `subscription`",
    );
  });
});
