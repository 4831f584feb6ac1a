import { readFileSync } from 'node:fs';
import { PATIENCE } from './served';
import { servedProcesses } from './served-processes';

const { serve, own } = servedProcesses();

const CANARY = 'canary@example.org';

describe('what an operator sees of a service', () => {
  it(
    'is a line an operation and a page of metrics, which name nobody',
    async () => {
      const served = serve({
        CLAUSIER_DATABASE_URL: own().url,
        CLAUSIER_METRICS_PORT: '0',
        CLAUSIER_LOG_OPERATIONS: '1',
      });
      const address = await served.address();
      await served.says(/Metrics +http\S+/);
      const start = await (await fetch(`${address}/playground/start.js`)).text();
      const token = /Bearer ([\w.-]+)/.exec(start)![1]!;
      const post = (query: string, variables = {}) =>
        fetch(`${address}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body: JSON.stringify({ query, variables }),
        });
      await post('query Time { apiInfo { now } ...Offer } fragment Offer on Query { errorCodes { code } }');
      await post('{ nothing }');
      await post(`{ node(id: "${CANARY}") { id } }`);
      await post(
        'mutation Add($input: RegisterCustomerInput!) { registerCustomer(input: $input) { customer { id } userErrors { code } } }',
        { input: { reference: CANARY, name: CANARY, email: CANARY } },
      );
      await served.says('"name":"Add"');

      const lines = served
        .said()
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line) as Record<string, unknown>);
      expect(lines).toEqual([
        expect.objectContaining({
          kind: 'query',
          name: 'Time',
          fields: ['apiInfo', 'errorCodes'],
          codes: [],
        }),
        expect.objectContaining({ kind: null, fields: [], codes: ['GRAPHQL_VALIDATION_FAILED'] }),
        expect.objectContaining({ kind: 'query', name: null, fields: ['node'] }),
        expect.objectContaining({ kind: 'mutation', name: 'Add', fields: ['registerCustomer'] }),
      ]);
      for (const line of lines) {
        expect(line).toMatchObject({
          role: expect.any(String),
          release: expect.stringMatching(/^[0-9a-f]{64}$/),
        });
        expect(Number.isInteger(line['milliseconds'])).toBe(true);
      }

      const page = await (await fetch(/Metrics +(http\S+)/.exec(served.said())![1]!)).text();
      expect(page).toMatch(/clausier_operation_duration_seconds_count\{field="registerCustomer"\} 1/);
      expect(page).toMatch(/clausier_operation_duration_seconds_count\{field="several"\} 1/);
      expect(page).toMatch(
        /clausier_operation_errors_total\{field="unread",code="GRAPHQL_VALIDATION_FAILED"\} 1/,
      );
      expect(page).toMatch(/clausier_decisions_total\{decision="[a-z.]+",outcome="[A-Z_]+"\} \d+/);
      expect(page).toMatch(/clausier_release_info\{release="[0-9a-f]{64}"\} 1/);
      for (const gauge of ['clausier_steps_stuck', 'clausier_notices_queued', 'clausier_notices_failed'])
        expect(page).toMatch(new RegExp(`^${gauge} \\d+$`, 'm'));
      const alerted = readFileSync('docs/alerts.yaml', 'utf8').match(/\b(clausier|nodejs)_\w+/g)!;
      for (const metric of alerted) expect(page).toContain(metric);
      expect((await fetch(`${address}/metrics`)).status).toBe(404);
      for (const shown of [served.said(), page]) expect(shown).not.toContain('canary');
    },
    PATIENCE,
  );
});
