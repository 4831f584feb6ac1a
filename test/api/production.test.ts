import { movableClock } from '../../src/server/clocks';
import { steadyClock } from '../../src/server/steady-clock';
import type { Store } from '../../src/domain/ports/store';
import type { TestDatabase } from '../support/databases';
import { openFile } from '../support/databases';
import type { TestService } from '../support/service';
import { startService } from '../support/service';

describe('in production', () => {
  let database: TestDatabase;
  let service: TestService;

  beforeAll(async () => {
    database = await openFile();
    service = await startService({ store: database.database.store, production: true });
  }, 60_000);

  afterAll(async () => {
    await service.close();
    await database.drop();
  });

  it.each([
    '{ __schema { queryType { name } } }',
    '{ __type(name: "Query") { name } }',
    '{ ... on Query { __schema { types { name } } } }',
  ])('the schema is not told: %s', async (query) => {
    const { status, body } = await service.post({ query });
    expect(status).toBe(400);
    expect(body.data).toBeUndefined();
    expect(body.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it.each<[string, string, object]>([
    ['a field', '{ subscriptons { totalCount } }', {}],
    ['an argument', '{ clauses(documnt: "cgs") { article } }', {}],
    ['a type', '{ node(id: "x") { ... on Subscripton { id } } }', {}],
    ['a field of an input', 'mutation { runDueSteps { userErrors { cod } } }', {}],
    [
      'a field of a variable',
      'query ($input: SimulateInterventionInput!) { simulateIntervention(input: $input) { outcome } }',
      { input: { subscriptonId: 'x', type: 'x', estimatedMinutes: 1 } },
    ],
  ])('%s that is misspelt is not corrected', async (_, query, variables) => {
    for (const language of ['fr', 'en']) {
      const { status, body } = await service.post({ query, variables }, { 'accept-language': language });
      expect(status).toBe(400);
      expect(JSON.stringify(body)).not.toMatch(
        /did you mean|subscriptions|documentId|subscriptionId|"code"\?/i,
      );
    }
  });

  it('has no playground and no test clock', async () => {
    for (const path of ['/playground', '/playground/start.js', '/graphiql'])
      expect((await fetch(`${service.address}${path}`)).status).toBe(404);
    const page = await fetch(`${service.address}/graphql`, { headers: { accept: 'text/html' } });
    expect(page.status).toBe(400);
    expect(page.headers.get('content-type')).toContain('application/json');
    const { body } = await service.post(
      { query: 'mutation { advanceTestClock(input: { to: "2027-03-01T00:00:00Z" }) { now } }' },
      { authorization: `Bearer ${service.tokens.operator}` },
    );
    expect(body.errors[0].extensions.code).toBe('FORBIDDEN');
  });

  it('shows nothing of the stack of a mistake', async () => {
    const { body } = await service.post({ query: '{ me { role } }' });
    expect(JSON.stringify(body)).not.toMatch(/stack|node_modules|\.ts|\.js/);
  });
});

const SECRET_WORDS = 'ER_PARSE: SELECT * FROM customers WHERE token = "hunter2" at /srv/clausier/rows.js:12';

/** A database that works until it is broken; what it says then is for the operator only. */
function breakable(store: Store): { store: Store; break: () => void } {
  let broken = false;
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    if (broken) throw new Error(SECRET_WORDS);
    return work();
  };
  return {
    store: {
      read: (work) => guard(() => store.read(work)),
      write: (work) => guard(() => store.write(work)),
    },
    break: () => (broken = true),
  };
}

describe.each([true, false])('an unexpected error, in production: %s', (production) => {
  let database: TestDatabase;
  let service: TestService;

  beforeAll(async () => {
    database = await openFile();
    const { store, break: breakIt } = breakable(database.database.store);
    service = await startService({ store, production });
    breakIt();
  }, 60_000);

  afterAll(async () => {
    await service.close();
    await database.drop();
  });

  /** The caller is told an id and nothing else; the operator finds the whole of it under that id. */
  function expectMasked(text: string, errorId: string): void {
    expect(text).not.toMatch(/ER_PARSE|SELECT|hunter2|rows\.js|customers/);
    expect(errorId).toMatch(/^[0-9a-f-]{36}$/);
    const line = service.logged.find((one) => one.startsWith(errorId));
    expect(line).toContain(SECRET_WORDS);
  }

  it.each([
    ['of a query', '{ subscriptions { totalCount } }'],
    ['of a nested field', '{ offer { levels { code } } dueSteps(first: 1) { nodes { id } } }'],
    [
      'of a mutation',
      'mutation { registerCustomer(input: { reference: "A", name: "a", email: "a@b.fr" }) { userErrors { code } } }',
    ],
  ])('%s is masked, in the language of the request, with an id to look it up', async (_, query) => {
    const messages = new Set<string>();
    for (const language of ['fr', 'en']) {
      const { body } = await service.post(
        { query },
        { authorization: `Bearer ${service.tokens.operator}`, 'accept-language': language },
      );
      const [{ message, extensions }] = body.errors;
      expect(extensions.code).toBe('INTERNAL_ERROR');
      expect(message).toContain(extensions.errorId);
      expectMasked(JSON.stringify(body), extensions.errorId);
      messages.add(message.replace(extensions.errorId, ''));
    }
    expect(messages.size).toBe(2);
  });

  it('while the caller is looked up is masked too', async () => {
    const { body, status } = await service.post(
      { query: '{ me { role } }' },
      { authorization: `Bearer ${await service.customerToken('CLI-ACME')}`, 'accept-language': 'en' },
    );
    expect(status).toBe(500);
    expect(body.errors[0].extensions.code).toBe('INTERNAL_ERROR');
    expect(body.errors[0].message).toContain('an unexpected error happened');
    expectMasked(JSON.stringify(body), body.errors[0].extensions.errorId);
  });

  it('of a document is masked', async () => {
    const response = await fetch(`${service.address}/documents/ord_${'0'.repeat(32)}.html`, {
      headers: { authorization: `Bearer ${service.tokens.operator}`, 'accept-language': 'en' },
    });
    const text = await response.text();
    expect(response.status).toBe(500);
    expectMasked(text, JSON.parse(text).errors[0].extensions.errorId);
  });

  it('keeps the service alive and not ready', async () => {
    expect((await fetch(`${service.address}/livez`)).status).toBe(200);
    const ready = await fetch(`${service.address}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({ ready: false, reason: 'database', detail: 'database: no answer' });
  });
});

it('a service whose clock has jumped does nothing by it, is not ready, and says why', async () => {
  const database = await openFile();
  const clock = movableClock('2027-01-01T00:00:00.000Z');
  const steady = steadyClock(clock, { last: null, aheadDays: 31 });
  const service = await startService({
    store: database.database.store,
    clock: { ...clock, now: steady.now },
    ready: () => Promise.resolve(void steady.now()),
  });
  const asked = () => fetch(`${service.address}/readyz`);
  try {
    expect((await asked()).status).toBe(200);
    clock.moveTo('2027-03-01T00:00:00.000Z');
    const ready = await asked();
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({
      reason: 'clock',
      detail: expect.stringContaining('too far ahead of the last instant recorded, 2027-01-01T00:00'),
    });
    const { status, body } = await service.post(
      { query: 'mutation { runDueSteps { subscriptions } }' },
      { authorization: `Bearer ${service.tokens.operator}` },
    );
    expect(status).toBe(503);
    expect(body.errors[0].extensions.code).toBe('SERVICE_UNAVAILABLE');
  } finally {
    await service.close();
    await database.drop();
  }
});

it('a service whose database is closed is alive, not ready, and says so in JSON', async () => {
  const database = await openFile();
  const service = await startService({ store: database.database.store });
  try {
    expect(await (await fetch(`${service.address}/readyz`)).json()).toMatchObject({ ready: true });
    await database.database.close();
    expect((await fetch(`${service.address}/livez`)).status).toBe(200);
    const ready = await fetch(`${service.address}/readyz`);
    expect(ready.status).toBe(503);
    expect(ready.headers.get('content-type')).toContain('application/json');
    expect(await ready.json()).toEqual({ ready: false, reason: 'database', detail: 'database: no answer' });
  } finally {
    await service.close();
    await database.drop();
  }
}, 60_000);
