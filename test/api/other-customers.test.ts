import type { GraphQLSchema } from 'graphql';
import { isRequiredArgument } from 'graphql';
import { ROLES } from '../../src/domain/actor';
import { buildSchema } from '../../src/graphql/build-schema';
import type { TestDatabase } from '../support/databases';
import { openFile } from '../support/databases';
import type { TestService } from '../support/service';
import { startService } from '../support/service';
import type { EveryKind } from './every-kind';
import { everyKind } from './every-kind';
import { privateRate, releaseWithAmendments } from './private-amendment';
import { rowsOf, textsIn } from './rows-of';
import { VALID_INPUTS } from './valid-inputs';
import { A_PAGE, keysOf, selectionsOf } from './walk-schema';
import { contentsOf } from './whole-database';

/** What was agreed with the other one alone. */
const AMENDMENT = 'av-prive-bbb';

/** Who of the staff did what: the names of people, or of their accounts. */
const STAFF_SUBJECTS = ROLES.filter((role) => role !== 'customer').map((role) => `demo-${role}`);

describe('a customer, asking for what is another one’s', () => {
  let database: TestDatabase;
  let service: TestService;
  let schema: GraphQLSchema;
  let token: string;
  let own: EveryKind;
  let other: EveryKind;
  /** Ids and references of the other one's objects, of every kind. */
  let keys: readonly string[];
  /** Everything that only the other one's objects hold: ids, references, names, words. */
  let secrets: readonly string[];

  beforeAll(async () => {
    database = await openFile();
    const amendment = privateRate(AMENDMENT, { customer: 'CLI-BBB' }, '41.00');
    const release = await releaseWithAmendments([amendment]);
    service = await startService({ store: database.database.store, release });
    own = await everyKind(service, 'CLI-AAA');
    other = await everyKind(service, 'CLI-BBB');
    token = await service.customerToken('CLI-AAA');
    schema = await buildSchema();
    const [ours, theirs] = [await rowsOf(service, own.customerId), await rowsOf(service, other.customerId)];
    const known = new Set(ours.flatMap(textsIn));
    const agreed = textsIn(amendment).filter((text) => text.includes(AMENDMENT));
    secrets = [...new Set([...theirs.flatMap(textsIn), ...agreed])].filter((text) => !known.has(text));
    secrets = [...secrets, ...STAFF_SUBJECTS];
    const named = theirs.flatMap(({ id, reference }) => (reference ? [id, reference] : [id]));
    keys = [...new Set([...named, AMENDMENT])];
  }, 60_000);

  afterAll(async () => {
    await service.close();
    await database.drop();
  });

  const ask = async (query: string, variables: object = {}) =>
    (await service.post({ query, variables }, { authorization: `Bearer ${token}` })).body;

  /** What the question itself said may be said again; anything else of the other one is a leak. */
  function expectNothingOf(body: unknown, question: string): void {
    const text = JSON.stringify(body);
    expect(secrets.filter((secret) => text.includes(secret) && !question.includes(secret))).toEqual([]);
  }

  /** A question about what is its own is answered, unless no customer may ask it. */
  async function follow(query: string): Promise<void> {
    const body = await ask(query);
    const codes = (body.errors ?? []).map((error: any) => error.extensions.code);
    expect([query, codes.filter((code: string) => code !== 'FORBIDDEN')]).toEqual([query, []]);
    expectNothingOf(body, '');
  }

  it('has something to find: the other one has objects of every kind with words of their own', () => {
    expect(keys.length).toBeGreaterThan(30);
    for (const word of [
      'CLI-BBB',
      'cli-bbb@exemple.fr',
      'SRV-CLI-BBB',
      'Panne de CLI-BBB',
      other.noticeId,
      AMENDMENT,
    ])
      expect(secrets).toContain(word);
  });

  it('sees nothing of it through any root field, whatever key it gives', async () => {
    for (const field of Object.values(schema.getQueryType()!.getFields())) {
      for (const { name, type } of keysOf(field.args)) {
        const [selection] = selectionsOf(schema, field.type);
        const query = `query ($key: ${String(type)}) { ${field.name}(${name}: $key) ${selection} }`;
        for (const key of keys) expectNothingOf(await ask(query, { key }), key);
      }
    }
  }, 60_000);

  it('sees nothing of it through any relation of what is its own', async () => {
    let asked = 0;
    const roots = Object.values(schema.getQueryType()!.getFields()).filter(
      ({ name, args }) => !args.some(isRequiredArgument) && name !== 'subscription',
    );
    for (const { name, type, args } of roots) {
      const first = args.some((arg) => arg.name === 'first') ? A_PAGE : '';
      for (const selection of selectionsOf(schema, type)) {
        await follow(`{ ${name}${first} ${selection} }`);
        asked += 1;
      }
    }
    for (const key of [own.subscriptionId, own.interventionId, own.proposalId, own.incidentId, own.orderId]) {
      for (const selection of selectionsOf(schema, schema.getQueryType()!.getFields()['node']!.type, 1)) {
        await follow(`{ node(id: "${key}") ${selection} }`);
        asked += 1;
      }
    }
    expect(asked).toBeGreaterThan(200);
  }, 120_000);

  it('is told the role of whoever of the staff acted, and who acted for itself by name', async () => {
    const query = `{ subscription(id: "${own.subscriptionId}") {
      decisions(first: 20) { nodes { decision actor } } timeline(first: 20) { nodes { actor } } } }`;
    const actors = (body: any): readonly string[] => [
      ...new Set<string>(
        [...body.subscription.decisions.nodes, ...body.subscription.timeline.nodes].map(({ actor }) => actor),
      ),
    ];
    await ask(
      'mutation ($input: RequestInterventionInput!) { requestIntervention(input: $input) { userErrors { code } } }',
      {
        input: { subscriptionId: own.subscriptionId, type: 'CONFIGURATION_SERVICE', estimatedMinutes: 5 },
      },
    );
    expect(actors((await ask(query)).data)).toEqual(expect.arrayContaining(['operator', 'CLI-AAA']));
    expect(actors(await service.ask(query))).toEqual(expect.arrayContaining(['demo-operator', 'CLI-AAA']));
  });

  it('counts only what is its own', async () => {
    for (const list of ['customers', 'orders', 'subscriptions', 'dueSteps']) {
      const mine = (await ask(`{ ${list}(first: 100) { totalCount nodes { id } } }`)).data[list];
      const all = (await service.ask(`{ ${list}(first: 100) { totalCount } }`))[list];
      expect(mine.totalCount).toBe(mine.nodes.length);
      expect(mine.totalCount).toBeLessThan(all.totalCount);
    }
    const indicator = '{ serviceCommitments { setups } }';
    expect((await ask(indicator)).data.serviceCommitments.setups).toBe(1);
    expect((await service.ask(indicator)).serviceCommitments.setups).toBe(2);
  });

  it.each(Object.entries(VALID_INPUTS))('touches nothing of it by %s', async (mutation, { type, input }) => {
    const before = await contentsOf(database);
    const variables = { input: input(other) };
    if (!JSON.stringify(variables).match(/_[0-9a-f]{32}/)) return;
    const body = await ask(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code path message } } }`,
      variables,
    );
    expectNothingOf(body, JSON.stringify(variables));
    const code = body.errors?.[0].extensions.code ?? body.data[mutation].userErrors[0].code;
    expect(['FORBIDDEN', 'NOT_FOUND']).toContain(code);
    expect(await contentsOf(database)).toEqual(before);
  });

  it('cannot put its malfunction down to an update of the other one', async () => {
    const { type, input } = VALID_INPUTS['reportMalfunction']!;
    const { data } = await ask(
      `mutation ($input: ${type}!) { reportMalfunction(input: $input) { userErrors { code path } } }`,
      { input: { ...input(own), updateId: other.updateId } },
    );
    expect(data.reportMalfunction.userErrors).toEqual([{ code: 'NOT_FOUND', path: ['updateId'] }]);
  });

  it('shares no update with it, even when the desk says so (article 4.3)', async () => {
    const { type, input } = VALID_INPUTS['reportMalfunction']!;
    const { reportMalfunction } = await service.ask(
      `mutation ($input: ${type}!) { reportMalfunction(input: $input) { userErrors { code path } } }`,
      { input: { ...input(own), updateId: other.updateId } },
    );
    expect(reportMalfunction.userErrors).toEqual([{ code: 'INVALID_INPUT', path: ['updateId'] }]);
  });

  it.each(['html', 'pdf'])('gets none of its documents as %s', async (format) => {
    for (const id of [
      other.orderId,
      other.placedOrderId,
      other.proposalId,
      other.customerId,
      other.studyId,
    ]) {
      const response = await fetch(`${service.address}/documents/${id}.${format}`, {
        headers: { authorization: `Bearer ${token}` },
      });
      expect([400, 404]).toContain(response.status);
      const text = await response.text();
      expect(secrets.filter((secret) => text.includes(secret) && secret !== id)).toEqual([]);
    }
    for (const id of [own.orderId, own.proposalId]) {
      const response = await fetch(`${service.address}/documents/${id}.${format}`, {
        headers: { authorization: `Bearer ${token}` },
      });
      expect(response.status).toBe(200);
      const text = await response.text();
      expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    }
  });

  it('finds nothing behind an idempotency key of the other one', async () => {
    const { type, input } = VALID_INPUTS['requestIntervention']!;
    const query = `mutation ($input: ${type}!) { requestIntervention(input: $input) {
      userErrors { code path } intervention { id reference } decision { id } } }`;
    const variables = { input: { ...input(other), idempotencyKey: 'the key of B' } };
    const theirs = await service.post(
      { query, variables },
      { authorization: `Bearer ${await service.customerToken('CLI-BBB')}` },
    );
    expect(theirs.body.data.requestIntervention.userErrors).toEqual([]);
    const { data } = await ask(query, variables);
    expect(data.requestIntervention).toEqual({
      userErrors: [{ code: 'NOT_FOUND', path: ['subscriptionId'] }],
      intervention: null,
      decision: null,
    });
  });
});
