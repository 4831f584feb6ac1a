import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { DocumentNode } from 'graphql';
import { Kind, parse, validate } from 'graphql';
import { buildSchema } from '../../src/graphql/build-schema';
import type { TestDatabase } from '../support/databases';
import { describeEachDatabase } from '../support/databases';
import type { TestService } from '../support/service';
import { startService } from '../support/service';
import type { OwnSubscription } from './new-subscription';
import { newSubscription } from './new-subscription';

const FOLDER = path.resolve(__dirname, '../../docs/operations');

const files = readdirSync(FOLDER).map(
  (name) => [name, readFileSync(path.join(FOLDER, name), 'utf8')] as const,
);
const textOf = (name: string): string => files.find(([file]) => file === `${name}.graphql`)![1];

/** The operations of the documents, by name. */
const operationsIn = (document: DocumentNode): readonly string[] =>
  document.definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION && one.name ? [one.name.value] : [],
  );

it.each(files)('the operations of %s fit the schema', async (_, text) => {
  expect(validate(await buildSchema(), parse(text)).map(({ message }) => message)).toEqual([]);
});

describeEachDatabase('the five screens of a front end, as its customer', (open) => {
  let database: TestDatabase;
  let service: TestService;
  let own: OwnSubscription;
  let token: string;
  const ran = new Set<string>();

  beforeAll(async () => {
    database = await open();
    service = await startService({ store: database.database.store });
    own = await newSubscription(service, 'CLI-ACME');
    token = await service.customerToken('CLI-ACME');
  }, 60_000);

  afterAll(async () => {
    await service.close();
    await database.drop();
  });

  async function run(screen: string, operationName: string, variables: object): Promise<any> {
    ran.add(operationName);
    const { body } = await service.post(
      { query: textOf(screen), operationName, variables },
      { authorization: `Bearer ${token}` },
    );
    expect(body.errors).toBeUndefined();
    return body.data;
  }

  it('what is left of the month, and what comes next', async () => {
    const { subscription } = await run('allowance', 'Allowance', { subscription: own.subscriptionId });
    expect(subscription).toMatchObject({ status: 'ACTIVE', attention: null });
    expect(subscription.allowance.remainingMinutes).toBe(subscription.allowance.grantedMinutes);
    expect(subscription.dueSteps.nodes.length).toBeGreaterThan(0);
  });

  it('a request: what would become of it, what became of it, and no second one for a second click', async () => {
    expect((await run('request', 'RequestForm', {})).offer.levels.length).toBeGreaterThan(1);
    const input = { subscriptionId: own.subscriptionId, type: 'CONFIGURATION_SERVICE', estimatedMinutes: 90 };
    const { simulateIntervention } = await run('request', 'RequestPreview', { input });
    expect(simulateIntervention.explanation.sentence.fr).not.toBe('');
    const variables = { input: { ...input, idempotencyKey: 'click' } };
    const { requestIntervention } = await run('request', 'Request', variables);
    expect(requestIntervention).toMatchObject({ replayed: false, userErrors: [] });
    expect(requestIntervention.decision.outcome).toBe(simulateIntervention.outcome);
    const again = await run('request', 'Request', variables);
    expect(again.requestIntervention).toEqual({ ...requestIntervention, replayed: true });
    const wrong = await run('request', 'Request', { input: { ...input, type: 'NOTHING' } });
    const [{ docUrl, code }] = wrong.requestIntervention.userErrors;
    const page = await fetch(`${service.address}${docUrl}`, { headers: { 'accept-language': 'fr' } });
    expect([page.status, page.headers.get('content-language')]).toEqual([200, 'fr']);
    expect(await page.text()).toContain(code);
  });

  it('a proposal, found from the end of those that wait, read and accepted', async () => {
    const waiting = { customer: own.customerId, last: 1 };
    const { proposals } = await run('proposal', 'ProposalsWaiting', waiting);
    const [{ id }] = proposals.nodes;
    const { proposal } = await run('proposal', 'Proposal', { id });
    expect(proposal).toMatchObject({ status: 'ISSUED', amount: { currency: 'EUR' } });
    const { acceptProposal } = await run('proposal', 'AcceptProposal', { input: { proposalId: id } });
    expect(acceptProposal).toMatchObject({ userErrors: [], proposal: { status: 'ACCEPTED' } });
    expect((await run('proposal', 'ProposalsWaiting', waiting)).proposals.nodes).toEqual([]);
  });

  it('the renewal: its order is found and validated', async () => {
    const { issueRenewalOrder } = await service.ask(
      'mutation ($input: IssueRenewalOrderInput!) { issueRenewalOrder(input: $input) { userErrors { message } order { id } } }',
      { input: { subscriptionId: own.subscriptionId } },
    );
    expect(issueRenewalOrder.userErrors).toEqual([]);
    const { subscription } = await run('renewal', 'Renewal', { subscription: own.subscriptionId });
    const [order] = subscription.orders.nodes;
    expect(order).toMatchObject({ id: issueRenewalOrder.order.id, kind: 'RENEWAL', status: 'PLACED' });
    const owed = await run('owed', 'Owed', { customer: own.customerId });
    expect(owed.orders.nodes).toEqual([{ reference: order.reference, total: order.total }]);
    const { validateOrder } = await run('renewal', 'ValidateOrder', { input: { orderId: order.id } });
    expect(validateOrder).toMatchObject({ userErrors: [], order: { status: 'VALIDATED' } });
  });

  it('what is owed, with why', async () => {
    const { interventions } = await service.ask(
      'query ($id: ID!) { interventions(customerId: $id, status: READY) { nodes { id reference } } }',
      { id: own.customerId },
    );
    const [work] = interventions.nodes;
    await service.ask(
      'mutation ($input: CloseInterventionInput!) { closeIntervention(input: $input) { userErrors { code } } }',
      { input: { interventionId: work.id, actualMinutes: 90 } },
      'technician',
    );
    const { customer, orders } = await run('owed', 'Owed', { customer: own.customerId });
    expect(customer.charges.totalCount).toBe(1);
    const [charge] = customer.charges.nodes;
    expect(charge).toMatchObject({ kind: 'CHARGE', intervention: { reference: work.reference } });
    expect(charge.decision.explanation.sentence.fr).not.toBe('');
    expect(orders.nodes).toEqual([]);
  });

  it('runs every operation that is documented', () => {
    expect([...ran].sort()).toEqual(files.flatMap(([, text]) => operationsIn(parse(text))).sort());
  });
});
