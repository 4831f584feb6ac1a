import { auditServer } from 'graphql-http';
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

const post = (query: string) =>
  service.post({ query }, { authorization: `Bearer ${service.tokens.operator}` });

describe('over HTTP', () => {
  const send = async (path: string, init: RequestInit) => {
    const response = await fetch(`${service.address}${path}`, init);
    return { status: response.status, text: await response.text() };
  };
  const MUTATION = 'mutation { runDueSteps { subscriptions } }';
  const authorization = () => `Bearer ${service.tokens.operator}`;

  it('operations in a batch are refused', async () => {
    const batch = Array.from({ length: 10 }, () => ({ query: '{ __typename }' }));
    const { status, body } = await service.post(batch);
    expect(status).toBe(400);
    expect(body.errors[0].extensions.code).toBe('BAD_REQUEST');
    expect(body.errors[0].message).toContain("cette requête HTTP n'est pas acceptée");
  });

  it('a mutation by GET is refused, and a query by GET takes a header that no form sends', async () => {
    const asked = (query: string) => `/graphql?query=${encodeURIComponent(query)}`;
    const preflighted = { 'apollo-require-preflight': '1', authorization: authorization() };
    expect((await send(asked(MUTATION), { headers: preflighted })).status).toBe(405);
    expect((await send(asked(MUTATION), {})).status).toBe(400);
    expect((await send(asked('{ __typename }'), {})).status).toBe(400);
    expect((await send(asked('{ __typename }'), { headers: preflighted })).text).toContain('"Query"');
  });

  it.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'])(
    'a body of type %s is refused',
    async (type) => {
      const body = type.includes('urlencoded')
        ? `query=${encodeURIComponent(MUTATION)}`
        : JSON.stringify({ query: MUTATION });
      const { status, text } = await send('/graphql', {
        method: 'POST',
        headers: { 'content-type': type, authorization: authorization() },
        body,
      });
      expect([400, 415]).toContain(status);
      expect(JSON.parse(text).errors[0].extensions.code).toBe('BAD_REQUEST');
    },
  );

  it.each([
    ['half a body', '{ "query": "{ __typename', 400],
    ['an empty body', '', 400],
    ['a body that is null', 'null', 400],
    ['a body that is a number', '42', 400],
    ['a body without a query', '{}', 400],
    ['a query that is a number', '{ "query": 3 }', 400],
    ['an empty query', '{ "query": "" }', 400],
    ['variables that are a text', '{ "query": "{ __typename }", "variables": "x" }', 400],
    ['an operation nobody named', '{ "query": "query A { __typename }", "operationName": "B" }', 400],
    ['300 kB', JSON.stringify({ query: `{ __typename } # ${'x'.repeat(300_000)}` }), 413],
  ])('%s is a mistake of the caller', async (_, body, status) => {
    const french = await service.post(body);
    const english = await service.post(body, { 'accept-language': 'en' });
    expect([french.status, english.status]).toEqual([status, status]);
    expect(french.body.errors[0].extensions.code).toBe(english.body.errors[0].extensions.code);
    expect(french.body.errors[0].extensions.code).not.toBe('INTERNAL_ERROR');
    expect(french.body.errors[0].message).not.toBe(english.body.errors[0].message);
    expect(service.logged).toEqual([]);
  });

  it('nothing of the execution is traced, nothing is kept by a cache', async () => {
    const { headers, body } = await post('{ me { role } }');
    expect(body.extensions).toBeUndefined();
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-language')).toBe('fr');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('follows GraphQL over HTTP: no audit ends in an error', async () => {
    const audits = await auditServer({ url: `${service.address}/graphql` });
    const failed = audits.filter(({ status }) => status === 'error').map(({ id, name }) => `${id} ${name}`);
    expect(failed).toEqual([]);
    expect(audits.filter(({ status }) => status === 'ok').length).toBeGreaterThan(40);
  });
});
