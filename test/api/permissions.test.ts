import type { GraphQLObjectType } from 'graphql';
import { isInterfaceType } from 'graphql';
import { ROLES } from '../../src/domain/actor';
import type { Role } from '../../src/domain/actor';
import { wholeCents } from '../../src/domain/cents';
import type { Charge } from '../../src/domain/contract/charge';
import type { IdOf } from '../../src/domain/id';
import { idOf } from '../../src/domain/id';
import { buildSchema } from '../../src/graphql/build-schema';
import { OBJECT_KINDS } from '../../src/domain/kinds';
import type { TestDatabase } from '../support/databases';
import { openFile } from '../support/databases';
import type { TestService } from '../support/service';
import { startService } from '../support/service';
import type { Asker } from './authorization';
import { authorizationOf } from './authorization';
import type { EveryKind } from './every-kind';
import { everyKind } from './every-kind';
import type { AnyRow } from './rows-of';
import { VALID_INPUTS } from './valid-inputs';
import { contentsOf } from './whole-database';

/** A question to each query; ids are those of the customer that the token of a customer acts for. */
const QUERIES: Readonly<Record<string, string>> = {
  me: '{ me { role } }',
  apiInfo: '{ apiInfo { version } }',
  errorCodes: '{ errorCodes { code } }',
  nodes: '{ nodes(ids: ["$studyId"]) { id } }',
  interventions: '{ interventions(first: 1) { nodes { id } totalCount } }',
  proposals: '{ proposals(first: 1) { nodes { id } totalCount } }',
  studies: '{ studies(first: 1) { nodes { id } totalCount } }',
  incidents: '{ incidents(first: 1) { nodes { id } totalCount } }',
  clauses: '{ clauses(document: "cgs") { article } }',
  offer: '{ offer { levels { code } } }',
  decisionDefinitions: '{ decisionDefinitions { name } }',
  decide: '{ decide(decision: "setup.indicator", facts: {}) { outcome } }',
  customers: '{ customers(first: 1) { nodes { id } totalCount } }',
  customer: '{ customer(id: "$customerId") { id } }',
  orders: '{ orders(first: 1) { nodes { id } totalCount } }',
  order: '{ order(id: "$orderId") { id } }',
  subscriptions: '{ subscriptions(first: 1) { nodes { id } totalCount } }',
  subscription: '{ subscription(id: "$subscriptionId") { id allowance { remainingMinutes } } }',
  intervention: '{ intervention(id: "$interventionId") { id } }',
  proposal: '{ proposal(id: "$proposalId") { id } }',
  decision: '{ decision(id: "$decisionId") { id } }',
  node: '{ node(id: "$studyId") { id } }',
  serviceCommitments: '{ serviceCommitments { setups } }',
  simulateIntervention:
    '{ simulateIntervention(input: { subscriptionId: "$subscriptionId", type: "CONFIGURATION_SERVICE", estimatedMinutes: 1 }) { outcome } }',
  simulatePlanChange:
    '{ simulatePlanChange(input: { subscriptionId: "$subscriptionId", toLevel: "N3" }) { admission { outcome } } }',
  dueSteps: '{ dueSteps(first: 1) { nodes { id } } }',
  webhookEndpoints: '{ webhookEndpoints(first: 1) { nodes { id url } totalCount } }',
  notices: '{ notices(first: 1) { nodes { id deliveries { nodes { id } } } totalCount } }',
};

const BY_PART = {
  mutations: authorizationOf('Mutations'),
  queries: authorizationOf('Queries'),
  objects: authorizationOf('Objects'),
};
const MUTATIONS = [...BY_PART.mutations.keys()];

/** What people agreed that this one may do. */
const may = (asker: Asker, part: keyof typeof BY_PART, name: string): boolean =>
  BY_PART[part].get(name)?.[asker] !== '-';

/** Nothing that makes every kind of object makes anything owed. */
const chargeOf = ({ customerId, subscriptionId }: EveryKind, decisionId: IdOf<'decisions'>): Charge => ({
  id: idOf('charges', '1'.repeat(32)),
  reference: 'MT-000001',
  customerId,
  subscriptionId,
  orderId: null,
  kind: 'CHARGE',
  amountCents: wholeCents(100),
  currency: 'EUR',
  purpose: null,
  vatCents: null,
  vatRate: null,
  minutes: null,
  interventionId: null,
  dueOn: '2027-02-10',
  payBy: null,
  decisionId,
  recordedAt: '2027-02-10T08:00:00.000Z',
});

/** The id of an object of each kind that is shown by its id, by the name of its type. */
async function objectsIn(service: TestService): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  for (const kind of OBJECT_KINDS) {
    if (kind === 'decisions') continue;
    const [row] = await service.services.store.read(async (tables): Promise<readonly AnyRow[]> =>
      (tables[kind] as any).list({}, { first: 1 }),
    );
    const { node } = await service.ask(`{ node(id: "${row!.id}") { __typename } }`);
    found[node.__typename] = row!.id;
  }
  return found;
}

describe('who may do what', () => {
  let database: TestDatabase;
  let service: TestService;
  let own: EveryKind & { readonly decisionId: string };
  /** An object of each type that has ids of its own. */
  let ids: Readonly<Record<string, string>>;

  beforeAll(async () => {
    database = await openFile();
    service = await startService({ store: database.database.store });
    const made = await everyKind(service, 'CLI-ACME');
    const { customerId } = made;
    const [decision] = await service.services.store.read(({ decisions }) =>
      decisions.list({ customerId }, { first: 1 }),
    );
    own = { ...made, decisionId: decision!.id };
    await service.services.store.write(({ charges }) => charges.insert(chargeOf(made, decision!.id)));
    ids = await objectsIn(service);
  }, 60_000);

  afterAll(async () => {
    await service.close();
    await database.drop();
  });

  const post = async (query: string, variables: object, role: Role) =>
    (await service.post({ query, variables }, { authorization: `Bearer ${service.tokens[role]}` })).body;
  const filled = (query: string): string =>
    query.replace(/\$(\w+)/g, (_, name: string) => own[name as keyof typeof own]);

  async function expectForbidden(query: string, variables: object, role: Role): Promise<void> {
    const before = await contentsOf(database);
    const { errors, data } = await post(query, variables, role);
    expect(errors[0].extensions.code).toBe('FORBIDDEN');
    expect(errors[0].message).toContain(role);
    expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
    expect(await contentsOf(database)).toEqual(before);
  }

  it('is agreed for everything of the schema, and for nothing else', async () => {
    const schema = await buildSchema();
    const fieldsOf = (type: GraphQLObjectType | null | undefined) => Object.keys(type!.getFields()).sort();
    expect([...MUTATIONS].sort()).toEqual(fieldsOf(schema.getMutationType()));
    expect([...BY_PART.queries.keys()].sort()).toEqual(fieldsOf(schema.getQueryType()));
    expect(Object.keys(QUERIES).sort()).toEqual(fieldsOf(schema.getQueryType()));
    const node = schema.getType('Node');
    if (!isInterfaceType(node)) throw new Error('Node');
    const objects = schema.getPossibleTypes(node).map(({ name }) => name);
    expect([...BY_PART.objects.keys()].sort()).toEqual(objects.sort());
    expect(Object.keys(ids).sort()).toEqual(objects.sort());
  });

  it('is agreed for everybody: a role that nobody thought of has no line', () => {
    for (const [name, line] of Object.values(BY_PART).flatMap((part) => [...part])) {
      expect([name, Object.keys(line).sort()]).toEqual([name, ['nobody', ...ROLES].sort()]);
      for (const [asker, cell] of Object.entries(line)) {
        const cells = { nobody: ['-', 'published'], customer: ['-', 'own', 'published'] }[asker] ?? [
          '-',
          'yes',
        ];
        expect([name, asker, cells]).toEqual([name, asker, expect.arrayContaining([cell])]);
      }
    }
  });

  it('lets an auditor change nothing but the test clock', () => {
    expect(MUTATIONS.filter((mutation) => may('auditor', 'mutations', mutation))).toEqual([
      'advanceTestClock',
    ]);
  });

  describe.each(ROLES)('as %s', (role) => {
    const mutations = MUTATIONS.map((mutation) => {
      const valid = VALID_INPUTS[mutation];
      const query = valid
        ? `mutation ($input: ${valid.type}!) { ${mutation}(input: $input) { userErrors { code } } }`
        : `mutation { ${mutation} { userErrors { code } } }`;
      return [mutation, query] as const;
    });
    const denied = mutations.filter(([mutation]) => !may(role, 'mutations', mutation));
    const allowed = mutations.filter(([mutation]) => may(role, 'mutations', mutation));

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

    it.each(Object.entries(QUERIES))('the query %s is answered as agreed', async (name, query) => {
      if (!may(role, 'queries', name)) return expectForbidden(filled(query), {}, role);
      expect((await post(filled(query), {}, role)).errors).toBeUndefined();
    });

    it.each([...BY_PART.objects.keys()])('a %s is shown by its id as agreed', async (name) => {
      const query = `{ node(id: "${ids[name]}") { __typename id } }`;
      if (!may(role, 'objects', name)) return expectForbidden(query, {}, role);
      expect((await post(query, {}, role)).data).toEqual({ node: { __typename: name, id: ids[name] } });
    });
  });

  describe('as nobody', () => {
    it.each(Object.entries(QUERIES))('the query %s is public, or takes a token', async (name, query) => {
      const { errors } = (await service.post({ query: filled(query) })).body;
      const open = may('nobody', 'queries', name);
      expect(errors?.[0].extensions.code).toBe(open ? undefined : 'UNAUTHENTICATED');
    });

    it('no object is shown', async () => {
      for (const id of Object.values(ids)) {
        const { errors } = (await service.post({ query: `{ node(id: "${id}") { id } }` })).body;
        expect(errors[0].extensions.code).toBe('UNAUTHENTICATED');
      }
    });

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
