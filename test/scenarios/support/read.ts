import type { TestService } from '../../support/service';
import type { Life } from './life';
import { INTERVENTION, ORDER, PROPOSAL, SUBSCRIPTION } from './mutations';
import { instantText } from '../../../src/domain/instant-text';
import type { Instant } from '../../../src/domain/time';

type Of = Pick<Life, 'subscriptionId'>;

/** An instant as the API answers it. */
export const instant = (text: string): Instant => instantText(Temporal.Instant.from(text));

/** The subscription as anyone reads it now. */
export const subscriptionOf = async (service: TestService, { subscriptionId }: Of): Promise<any> =>
  (await service.ask(`query ($id: ID) { subscription(id: $id) { ${SUBSCRIPTION} } }`, { id: subscriptionId }))
    .subscription;

/** The minutes of the window, today or on a day (article 2.2.1). */
export const allowanceOf = async (
  service: TestService,
  { subscriptionId }: Of,
  asOf: string | null = null,
): Promise<any> =>
  (
    await service.ask(
      `query ($id: ID, $asOf: LocalDate) { subscription(id: $id) { allowance(asOf: $asOf) {
        windowFrom windowUntil grantedMinutes reservedMinutes consumedMinutes remainingMinutes } } }`,
      { id: subscriptionId, asOf },
    )
  ).subscription.allowance;

async function listOf(
  service: TestService,
  { subscriptionId }: Of,
  list: string,
  fields: string,
): Promise<any[]> {
  const { subscription } = await service.ask(
    `query ($id: ID) { subscription(id: $id) { ${list}(first: 100) { nodes { ${fields} } } } }`,
    { id: subscriptionId },
  );
  return subscription[list].nodes;
}

/** Its terms, the first one first (articles 5.2, 6.1 and 7). */
export const termsOf = (service: TestService, of: Of): Promise<any[]> =>
  listOf(
    service,
    of,
    'terms',
    'number status beginsOn dueDate months price { amount } levels { level from } agreedOn endedOn order { reference }',
  );

/** The term of a day. */
export const termOn = async (service: TestService, { subscriptionId }: Of, asOf: string): Promise<any> =>
  (
    await service.ask(
      `query ($id: ID, $asOf: LocalDate) { subscription(id: $id) { term(asOf: $asOf) {
        number dueDate price { amount } agreedOn } } }`,
      { id: subscriptionId, asOf },
    )
  ).subscription.term;

/** Its orders, the first one first. */
export const ordersOf = (service: TestService, of: Of): Promise<any[]> =>
  listOf(service, of, 'orders', ORDER);

/** The renewal order of a due date (article 6.1). */
export async function renewalOrderOf(service: TestService, of: Of, dueDate?: string): Promise<any> {
  const orders = (await ordersOf(service, of)).filter(
    ({ kind, renewsDueDate }) => kind === 'RENEWAL' && (dueDate === undefined || renewsDueDate === dueDate),
  );
  return orders.at(-1);
}

export const interventionsOf = (service: TestService, of: Of): Promise<any[]> =>
  listOf(service, of, 'interventions', INTERVENTION);

export const proposalsOf = (service: TestService, of: Of): Promise<any[]> =>
  listOf(service, of, 'proposals', PROPOSAL);

export const chargesOf = (service: TestService, of: Of): Promise<any[]> =>
  listOf(service, of, 'charges', 'kind amount { amount } minutes dueOn');

/** What a customer reads of a sum: what it pays, the clause, the decision, the VAT, and its own references. */
export const sumsOf = (service: TestService, of: Of): Promise<any[]> =>
  listOf(
    service,
    of,
    'charges',
    `reference kindLabel { fr } purpose purposeLabel { fr en } amount { amount } vat { amount } vatRate
      clauses { article excerpts { text } } decision { decision outcome explanation { sentence { fr } } }
      customer { reference } subscription { reference rental { reference } } intervention { reference }`,
  );

/** What happened in its life, in the order it was recorded. */
export const timelineOf = (service: TestService, of: Of): Promise<any[]> =>
  listOf(service, of, 'timeline', 'id type label { fr en } effectiveAt effectiveOn recordedAt actor data');

/** The steps the rules planned, each with its label. */
export const stepsOf = (service: TestService, of: Of): Promise<any[]> =>
  listOf(
    service,
    of,
    'dueSteps',
    'step label { fr en } at status droppedFor reason { fr en } rule settledAt',
  );

/** The decisions of its log, the first one first. */
export const decisionsOf = (service: TestService, of: Of): Promise<any[]> =>
  listOf(service, of, 'decisions', 'id decision outcome at actor amounts { name value }');

/** How a decision of the log is explained. */
export const explainedBy = async (service: TestService, id: string): Promise<any> =>
  (
    await service.ask(
      `query ($id: ID!) { decision(id: $id) { explanation { sentence { fr } clause { article } interpretations { id } } } }`,
      { id },
    )
  ).decision.explanation;

/** The movements of its minutes, in the order they were written. */
export const movementsOf = (service: TestService, { subscriptionId }: Of): Promise<any> =>
  service.services.store.read(async ({ ledger }) => {
    const grants = await ledger.grantsOf([subscriptionId]);
    return ledger.entriesOf({ grantIds: grants.map(({ id }) => id) });
  });

/** The messages of the outbox with a code. */
export const noticesOf = async (service: TestService, code: string): Promise<any[]> =>
  (
    await service.ask(`{ notices(first: 100) { nodes {
      id code label { fr en } channel recipient status attempts recordedAt } } }`)
  ).notices.nodes.filter((notice: { code: string }) => notice.code === code);

/** How many rows of each kind are kept: what an operation that is refused leaves as it was. */
export const countsOf = (service: TestService): Promise<any> =>
  service.services.store.read(async (tables) => ({
    orders: await tables.orders.count({}),
    subscriptions: await tables.subscriptions.count({}),
    interventions: await tables.interventions.count({}),
    proposals: await tables.proposals.count({}),
    charges: await tables.charges.count({}),
    events: await tables.events.count({}),
    notices: await tables.notices.count({}),
    decisions: await tables.decisions.count({}),
  }));
