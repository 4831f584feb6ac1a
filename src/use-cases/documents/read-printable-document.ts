import type { CommercialProposal } from '../../domain/contract/intervention';
import type { PurchaseOrder } from '../../domain/contract/order';
import type { PrintableDocument } from '../../domain/contract/printable-document';
import type { Decision, DecisionRecord } from '../../domain/decision';
import { InvalidId } from '../../domain/errors';
import type { ClauseCitation, Explanation } from '../../domain/explanation';
import type { FactValue } from '../../domain/facts';
import type { Frame, Provider } from '../../domain/frame';
import { centsOf } from '../../domain/cents';
import type { Rulebook } from '../../domain/ports/rulebook';
import type { Language, Text } from '../../domain/text';
import { kindOf } from '../../domain/records/id';
import type { Deps } from '../operation/deps';
import { findOwn } from '../operation/find-own';
import { loadSubscribed } from '../operation/load-subscribed';
import { authorize } from '../operation/permissions';
import type { Scope } from '../operation/scope';
import { scopeOf } from '../operation/scope';
import { ask, valuesOf } from '../facts/take-decision';
import { composeOrderForm } from './compose-order-form';
import { composeProposal } from './compose-proposal';
import { composeRenewalOrder } from './compose-renewal-order';
import { isDate } from '../../domain/is-date';
import type { LocalDate } from '../../domain/time';

/** Which document, in which language. */
export interface DocumentInput {
  /** Id of an order or of a commercial proposal. */
  readonly id: string;
  readonly language: Language;
  /** What this installation says of the provider instead of the contract. */
  readonly provider: Partial<Provider>;
}

/** The order form, the renewal order or the commercial proposal of an id, with the clauses it rests on. */
export async function readPrintableDocument(deps: Deps, input: DocumentInput): Promise<PrintableDocument> {
  authorize(deps, 'read');
  const kind = kindOf(input.id);
  if (kind !== 'orders' && kind !== 'proposals') throw noDocument(input.id);
  return deps.store.read(async (tables) => {
    const scope = scopeOf(deps, tables);
    return kind === 'orders'
      ? orderDocument(scope, await findOwn(tables, deps.actor, 'orders', input.id), input)
      : proposalDocument(scope, await findOwn(tables, deps.actor, 'proposals', input.id), input);
  });
}

async function orderDocument(
  scope: Scope,
  order: PurchaseOrder,
  { language, provider }: DocumentInput,
): Promise<PrintableDocument> {
  const { tables, deps, rulebook } = scope;
  const customer = await findOwn(tables, deps.actor, 'customers', order.customerId);
  const rental = await findOwn(tables, deps.actor, 'rentals', order.rentalId);
  const party = order.subscriptionId === null ? null : await loadSubscribed(scope, order.subscriptionId);
  const reasons = await reasonsOf(scope, order.decisionIds);
  const input = {
    order,
    customer,
    rental,
    subscription: party?.subscription ?? null,
    clauses: reasons.clauses,
    statements: order.kind === 'NEW' ? statementsOf(rulebook, order.editions) : [],
    labels: {
      level: labelOf(scope, 'levels', order.level),
      previousLevel: null,
      serverType: labelOf(scope, 'serverTypes', rental.serverType),
      discount: null,
    },
    vatRate: text(reasons.values['vatRate']),
    lastDay: null,
    notes: reasons.notes,
    sampleFigures: reasons.sample,
    language,
    ...issuedBy(rulebook.frame, provider),
  };
  if (order.kind !== 'RENEWAL' || !party) return composeOrderForm(input);
  const { subscription } = party;
  const open = order.status === 'PLACED' && subscription.dueDate === order.renewsDueDate;
  const outcome = open
    ? valuesOf(await ask(scope, 'renewal.outcome', { ...party, renewalOrder: order }))
    : {};
  return composeRenewalOrder({ ...input, subscription, lastDay: day(outcome['lastDay']) });
}

const issuedBy = (frame: Frame, { name, details }: Partial<Provider>) => ({
  frame,
  providerName: name ?? frame.provider.name,
  providerDetails: details ?? frame.provider.details,
});

async function proposalDocument(
  scope: Scope,
  proposal: CommercialProposal,
  { language, provider }: DocumentInput,
): Promise<PrintableDocument> {
  const { tables, deps, rulebook } = scope;
  const party = await loadSubscribed(scope, proposal.subscriptionId);
  const intervention = await findOwn(tables, deps.actor, 'interventions', proposal.interventionId);
  const reasons = await reasonsOf(scope, [proposal.decisionId]);
  const [vat, inclVat] = [text(proposal.values['vat']), text(proposal.values['totalInclVat'])];
  return composeProposal({
    proposal,
    intervention,
    ...party,
    clauses: reasons.clauses,
    labels: {
      level: labelOf(scope, 'levels', party.subscription.level),
      serverType: labelOf(scope, 'serverTypes', party.rental.serverType),
      interventionType: labelOf(scope, 'interventionTypes', intervention.typeCode),
    },
    vat:
      vat === null || inclVat === null
        ? null
        : { rate: text(proposal.values['vatRate']), cents: centsOf(vat), inclVatCents: centsOf(inclVat) },
    notes: reasons.notes,
    sampleFigures: reasons.sample,
    language,
    ...issuedBy(rulebook.frame, provider),
  });
}

/** What the decisions behind a document say. */
interface Reasons {
  readonly clauses: readonly ClauseCitation[];
  readonly values: DecisionRecord['values'];
  /** Their amounts that are texts, each once. */
  readonly notes: readonly string[];
  /** Whether a figure is a sample. */
  readonly sample: boolean;
}

async function reasonsOf({ tables, deps }: Scope, decisionIds: readonly string[]): Promise<Reasons> {
  const records = await tables.decisions.findMany(decisionIds);
  const explained: Explanation[] = [];
  const notes = new Set<string>();
  for (const record of records) {
    const rulebook = await deps.rulebooks.byHash(record.releaseHash, tables.releases);
    const decision = await rulebook.decide(record.request);
    explained.push(await rulebook.explain(decision));
    for (const note of wordsOf(decision)) notes.add(note);
  }
  const clauses = explained.flatMap((one) => one.clauses);
  return {
    clauses: clauses.filter(
      (clause, index) => clauses.findIndex((other) => sameClause(clause, other)) === index,
    ),
    notes: [...notes],
    values: Object.assign({}, ...records.map(({ values }) => values)) as DecisionRecord['values'],
    sample: explained.some(({ parameters }) => parameters.some(({ sample }) => sample)),
  };
}

const wordsOf = ({ amounts }: Decision): readonly string[] =>
  amounts.flatMap(({ type, value }) =>
    type === 'text' && typeof value === 'string' && value !== '' ? [value] : [],
  );

const sameClause = (one: ClauseCitation, other: ClauseCitation): boolean =>
  one.document === other.document && one.edition === other.edition && one.article === other.article;

/** The statements that the accepted editions ask the customer to acknowledge (article 4). */
const statementsOf = (rulebook: Rulebook, editions: PurchaseOrder['editions']) =>
  rulebook
    .documents()
    .filter(({ id, edition }) => editions[id] === edition)
    .flatMap(({ id, edition, title, acknowledgements }) =>
      acknowledgements.map((acknowledgement) => ({
        document: id,
        documentTitle: title,
        edition,
        ...acknowledgement,
      })),
    );

const labelOf = ({ rulebook, today }: Scope, list: string, code: string): Text =>
  rulebook.codes(list, today).find((known) => known.code === code)?.label ?? { fr: code, en: code };

const day = (value: FactValue | undefined): LocalDate | null =>
  typeof value === 'string' && isDate(value) ? value : null;

const text = (value: FactValue | undefined): string | null =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;

const noDocument = (id: string): InvalidId =>
  new InvalidId(
    {
      fr: `\`${id.slice(0, 60)}\` n'est pas l'identifiant d'une commande ou d'une proposition`,
      en: `\`${id.slice(0, 60)}\` is not the id of an order or of a proposal`,
    },
    ['id'],
  );
