import type { Database } from '../../src/persistence/open-database';
import { openDatabase } from '../../src/persistence/open-database';
import type { TestDatabase } from '../support/databases';
import { openServer, serverIsWanted } from '../support/databases';
import type { Proxy } from '../support/proxy';
import { proxyTo } from '../support/proxy';
import type { TestService } from '../support/service';
import { startService } from '../support/service';

const describeServer = serverIsWanted() ? describe : describe.skip;

const REGISTER = `mutation ($input: RegisterCustomerInput!) {
  registerCustomer(input: $input) { customer { id reference } userErrors { code } } }`;

const customer = (reference: string, idempotencyKey?: string): object => ({
  input: { reference, name: 'Panne', email: 'panne@example.fr', idempotencyKey },
});

describeServer('a breakdown of the database', () => {
  jest.setTimeout(120_000);
  let test: TestDatabase;
  let proxy: Proxy;
  let database: Database;
  let service: TestService;

  beforeAll(async () => {
    test = await openServer();
    const url = new URL(test.url);
    proxy = await proxyTo(url.hostname, Number(url.port));
    url.hostname = '127.0.0.1';
    url.port = String(proxy.port);
    database = await openDatabase(url.href, { statementMs: 1_000 });
    service = await startService({ store: database.store, ready: () => database.ping() });
  });

  afterAll(async () => {
    await service.close();
    await database.close();
    await proxy.close();
    await test.drop();
  });

  afterEach(() => proxy.mend());

  const post = async (query: string, variables: object = {}) =>
    service.post({ query, variables }, { authorization: `Bearer ${service.tokens.sales}` });

  const customers = async (reference: string): Promise<number> =>
    test.database.store.read(({ customers: rows }) => rows.count({ reference }));

  const ready = async (): Promise<{ status: number; body: any }> => {
    const response = await fetch(`${service.address}/readyz`);
    return { status: response.status, body: await response.json() };
  };

  const unavailable = ({ status, headers, body }: Awaited<ReturnType<typeof post>>): void => {
    expect(body.errors).toMatchObject([
      { extensions: { code: 'SERVICE_UNAVAILABLE', retryable: true, retryAfter: 5 } },
    ]);
    expect(JSON.stringify(body)).not.toMatch(/ECONN|127\.0\.0\.1|SELECT|INSERT/);
    expect([status, headers.get('retry-after')]).toEqual([503, '5']);
  };

  it('is told as a breakdown to who writes and who reads, in a line of the log for all, and ends with it', async () => {
    await proxy.cut();
    const before = service.logged.length;
    for (let asked = 0; asked < 10; asked++) {
      unavailable(await post(REGISTER, customer('CLI-AWAY')));
      unavailable(await post('{ customers(first: 1) { nodes { id } } }'));
    }
    expect(await ready()).toMatchObject({ status: 503, body: { ready: false, reason: 'database' } });
    const lines = service.logged.slice(before);
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.length).toBeLessThanOrEqual(2);
    expect(lines.join('\n')).toMatch(/SERVICE_UNAVAILABLE: database: E[A-Z]+/);

    await proxy.mend();
    expect(await customers('CLI-AWAY')).toBe(0);
    expect((await post(REGISTER, customer('CLI-AWAY'))).body.data.registerCustomer.userErrors).toEqual([]);
    expect(await ready()).toMatchObject({ status: 200 });
  });

  it('that is a silence is not waited for without end', async () => {
    await post('{ customers(first: 1) { nodes { id } } }');
    proxy.silence();
    unavailable(await post(REGISTER, customer('CLI-SILENCE')));
    const asked = Date.now();
    expect(await ready()).toMatchObject({ status: 503 });
    expect(Date.now() - asked).toBeLessThan(5_000);
    await proxy.cut();
    await proxy.mend();
    expect((await post(REGISTER, customer('CLI-SILENCE'))).body.data.registerCustomer.userErrors).toEqual([]);
    expect(await customers('CLI-SILENCE')).toBe(1);
  });

  it('that takes the answer of a commit says so without a key, and with one is done once', async () => {
    proxy.cutAfter('COMMIT');
    const lost = await post(REGISTER, customer('CLI-LOST'));
    unavailable(lost);
    expect(lost.body.errors[0].extensions.maybeDone).toBe(true);

    proxy.cutAfter('COMMIT');
    const kept = await post(REGISTER, customer('CLI-KEPT', 'une-fois'));
    expect(kept.body.data.registerCustomer).toMatchObject({
      customer: { reference: 'CLI-KEPT' },
      userErrors: [],
    });
    expect(await customers('CLI-KEPT')).toBe(1);
  });

  it('that ends a statement of a unit lets the unit run again', async () => {
    let runs = 0;
    await database.store.write(async (tables) => {
      runs += 1;
      if (runs === 1) {
        const killed = Object.assign(new Error('Query execution was interrupted'), {
          code: 'ER_QUERY_INTERRUPTED',
          errno: 1317,
          sqlState: '70100',
        });
        throw killed;
      }
      await tables.nextNumber('KILLED');
    });
    expect(runs).toBe(2);
  });
});
