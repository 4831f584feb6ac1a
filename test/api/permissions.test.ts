import type { GraphQLObjectType } from 'graphql';
import { ROLES } from '../../src/domain/actor';
import type { Role } from '../../src/domain/actor';
import { Forbidden } from '../../src/domain/errors';
import { buildSchema } from '../../src/graphql/build-schema';
import { OPERATIONS } from '../../src/domain/operations';
import type { Operation } from '../../src/domain/operations';
import { keysOf } from '../../src/domain/keys-of';
import type { Read } from '../../src/use-cases/operation/permissions';
import { authorize } from '../../src/use-cases/operation/permissions';
import type { TestDatabase } from '../support/databases';
import { openFile } from '../support/databases';
import type { TestService } from '../support/service';
import { startService } from '../support/service';
import type { EveryKind } from './every-kind';
import { everyKind } from './every-kind';
import { VALID_INPUTS } from './valid-inputs';
import { contentsOf } from './whole-database';

/** What each query needs; null: the contract and the offer are public, and who asks may know who it is. */
const QUERIES: Readonly<Record<string, readonly [query: string, permission: Read | Operation | null]>> = {
  me: ['{ me { role } }', 'read'],
  clauses: ['{ clauses(document: "cgs") { article } }', null],
  offer: ['{ offer { levels { code } } }', null],
  decisionDefinitions: ['{ decisionDefinitions { name } }', null],
  decide: ['{ decide(decision: "setup.indicator", facts: {}) { outcome } }', 'read'],
  customers: ['{ customers(first: 1) { nodes { id } totalCount } }', 'read'],
  customer: ['{ customer(id: "$customerId") { id } }', 'read'],
  orders: ['{ orders(first: 1) { nodes { id } totalCount } }', 'read'],
  order: ['{ order(id: "$orderId") { id } }', 'read'],
  subscriptions: ['{ subscriptions(first: 1) { nodes { id } totalCount } }', 'read'],
  subscription: ['{ subscription(id: "$subscriptionId") { id allowance { remainingMinutes } } }', 'read'],
  intervention: ['{ intervention(id: "$interventionId") { id } }', 'read'],
  proposal: ['{ proposal(id: "$proposalId") { id } }', 'read'],
  decision: [
    '{ subscription(id: "$subscriptionId") { decisions(first: 1) { nodes { id } } } }',
    'readDecisionLog',
  ],
  node: ['{ node(id: "$studyId") { id } }', 'read'],
  serviceCommitments: ['{ serviceCommitments { setups } }', 'serviceCommitments'],
  simulateIntervention: [
    '{ simulateIntervention(input: { subscriptionId: "$subscriptionId", type: "CONFIGURATION_SERVICE", estimatedMinutes: 1 }) { outcome } }',
    'simulateIntervention',
  ],
  simulatePlanChange: [
    '{ simulatePlanChange(input: { subscriptionId: "$subscriptionId", toLevel: "N3" }) { admission { outcome } } }',
    'simulatePlanChange',
  ],
  dueSteps: ['{ dueSteps(first: 1) { nodes { id } } }', 'read'],
  webhookEndpoints: ['{ webhookEndpoints(first: 1) { nodes { id url } totalCount } }', 'readDelivery'],
  notices: ['{ notices(first: 1) { nodes { id deliveries { nodes { id } } } totalCount } }', 'readDelivery'],
};

/** Every operation that is no query needs what its own entry says. */
const MUTATIONS = keysOf(OPERATIONS).filter((operation) => !(operation in QUERIES));

/** The same notice by its id: another way to what `readDelivery` guards. */
const NOTICE_AS_NODE = '{ node(id: "$noticeId") { id ... on Notice { recipient } } }';

const mayDo = (role: Role, permission: Read | Operation): boolean => {
  try {
    authorize({ actor: { subject: 'test', role, customerId: null } }, permission);
    return true;
  } catch (error) {
    if (error instanceof Forbidden) return false;
    throw error;
  }
};

describe('who may do what', () => {
  let database: TestDatabase;
  let service: TestService;
  let own: EveryKind;

  beforeAll(async () => {
    database = await openFile();
    service = await startService({ store: database.database.store });
    own = await everyKind(service, 'CLI-ACME');
  }, 60_000);

  afterAll(async () => {
    await service.close();
    await database.drop();
  });

  const post = async (query: string, variables: object, role: Role) =>
    (await service.post({ query, variables }, { authorization: `Bearer ${service.tokens[role]}` })).body;
  const filled = (query: string): string =>
    query.replace(/\$(\w+)/g, (_, name: string) => own[name as keyof EveryKind]);

  async function expectForbidden(query: string, variables: object, role: Role): Promise<void> {
    const before = await contentsOf(database);
    const { errors, data } = await post(query, variables, role);
    expect(errors[0].extensions.code).toBe('FORBIDDEN');
    expect(errors[0].message).toContain(role);
    expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
    expect(await contentsOf(database)).toEqual(before);
  }

  it('is said here for every operation of the schema', async () => {
    const schema = await buildSchema();
    const fieldsOf = (type: GraphQLObjectType | null | undefined) => Object.keys(type!.getFields()).sort();
    expect([...MUTATIONS].sort()).toEqual(fieldsOf(schema.getMutationType()));
    expect(Object.keys(QUERIES).sort()).toEqual(fieldsOf(schema.getQueryType()));
    expect(own.noticeId).toMatch(/^ntc_/);
  });

  it('lets an auditor change nothing but the test clock', () => {
    expect(MUTATIONS.filter((mutation) => mayDo('auditor', mutation))).toEqual(['advanceTestClock']);
  });

  describe.each(ROLES)('as %s', (role) => {
    const mutations = MUTATIONS.map((mutation) => {
      const valid = VALID_INPUTS[mutation];
      const query = valid
        ? `mutation ($input: ${valid.type}!) { ${mutation}(input: $input) { userErrors { code } } }`
        : `mutation { ${mutation} { userErrors { code } } }`;
      return [mutation, query] as const;
    });
    const denied = mutations.filter(([mutation]) => !mayDo(role, mutation));
    const allowed = mutations.filter(([mutation]) => mayDo(role, mutation));

    for (const [name, query] of denied)
      it(`${name} is forbidden and stores nothing`, async () => {
        await expectForbidden(query, { input: VALID_INPUTS[name]?.input(own) }, role);
      });

    for (const [name, query] of allowed)
      it(`${name} is allowed`, async () => {
        const { errors, data } = await post(query, { input: VALID_INPUTS[name]?.input(own) }, role);
        expect(errors).toBeUndefined();
        // What another role did before may be in the way of a state, never of a right.
        const codes = data[name].userErrors.map(({ code }: { code: string }) => code);
        const inTheWay = name === 'advanceTestClock' ? 'INVALID_INPUT' : 'FORBIDDEN_TRANSITION';
        expect(['', inTheWay, 'ALREADY_EXISTS']).toContain(codes.join());
      });

    it.each(Object.entries(QUERIES))(
      'the query %s is answered as the matrix says',
      async (_, [query, permission]) => {
        if (permission && !mayDo(role, permission)) return expectForbidden(filled(query), {}, role);
        expect((await post(filled(query), {}, role)).errors).toBeUndefined();
      },
    );

    it('a notice is shown by its id to those who may list notices', async () => {
      if (!mayDo(role, 'readDelivery')) return expectForbidden(filled(NOTICE_AS_NODE), {}, role);
      expect((await post(filled(NOTICE_AS_NODE), {}, role)).data.node.recipient).toBe('cli-acme@exemple.fr');
    });
  });

  describe('as nobody', () => {
    it.each(Object.entries(QUERIES))(
      'the query %s is public, or takes a token',
      async (_, [query, permission]) => {
        const { errors } = (await service.post({ query: filled(query) })).body;
        expect(errors?.[0].extensions.code).toBe(permission ? 'UNAUTHENTICATED' : undefined);
      },
    );

    it.each(MUTATIONS)('the mutation %s takes a token and stores nothing', async (name) => {
      const before = await contentsOf(database);
      const valid = VALID_INPUTS[name];
      const { errors } = (
        await service.post({
          query: `mutation ${valid ? `($input: ${valid.type}!)` : ''} { ${name}${valid ? '(input: $input)' : ''} { userErrors { code } } }`,
          variables: { input: valid?.input(own) },
        })
      ).body;
      expect(errors[0].extensions.code).toBe('UNAUTHENTICATED');
      expect(await contentsOf(database)).toEqual(before);
    });
  });
});
