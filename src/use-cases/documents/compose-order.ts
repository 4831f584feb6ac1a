import type { OrderStatus, PurchaseOrder } from '../../domain/contract/order';
import type { Rental } from '../../domain/contract/rental';
import type { Customer } from '../../domain/contract/customer';
import type {
  DocumentStatus,
  DocumentTotals,
  PrintableDocument,
  PrintableDocumentKind,
} from '../../domain/contract/printable-document';
import type { Subscription } from '../../domain/contract/subscription';
import type { ClauseCitation } from '../../domain/explanation';
import type { Frame } from '../../domain/frame';
import type { Language, Text } from '../../domain/text';
import type { LocalDate } from '../../domain/time';
import type { Acknowledgement } from '../../domain/contract/order';
import { signerOnPaper } from '../../domain/signature';
import { customerParty } from './customer-party';
import { DOCUMENT_TITLES } from './document-title';
import type { DocumentTold } from './document-told';
import { toldIn } from './document-told';
import { quoteClauses } from './quote-clauses';
import type { RequiredStatement } from './state-acknowledgements';
import { stateAcknowledgements } from './state-acknowledgements';

/** All an order form shows: what was stored, and the words of the contract for it. */
export interface OrderDocumentInput {
  readonly order: PurchaseOrder;
  readonly customer: Customer;
  readonly rental: Rental;
  /** The subscription the order opened, renews or changes; null before the setup of a new one. */
  readonly subscription: Subscription | null;
  readonly clauses: readonly ClauseCitation[];
  readonly statements: readonly RequiredStatement[];
  readonly labels: {
    readonly level: Text;
    /** The level in course, for an order that changes it. */
    readonly previousLevel: Text | null;
    readonly serverType: Text;
    /** What the discount is called; "remise" when null. */
    readonly discount: Text | null;
  };
  /** Percentage as a decimal text, such as `"20"`; null when it is not known. */
  readonly vatRate: string | null;
  /** The last local day on which a renewal order keeps the service going, if the rules set one. */
  readonly continuesUntil: LocalDate | null;
  /** What the rules say in words; nothing when left out. */
  readonly notes?: readonly string[];
  readonly told: DocumentTold;
  readonly sampleFigures: boolean;
  readonly language: Language;
  readonly frame: Frame;
  readonly providerName: string;
  /** Lines under its name, such as its address and its registration. */
  readonly providerDetails?: readonly string[];
}

/** The common part of the order forms of the contract (articles 2, 6.1 and 7). */
export function composeOrder(kind: PrintableDocumentKind, input: OrderDocumentInput): PrintableDocument {
  const { order, customer, rental, subscription, labels, language } = input;
  return {
    kind,
    language,
    frame: input.frame,
    reference: order.reference,
    title: DOCUMENT_TITLES[kind][language],
    issuedOn: order.issuedOn,
    status: statusOfOrder(order, input.providerName),
    providerName: input.providerName,
    providerDetails: input.providerDetails ?? [],
    customer: customerParty(customer, language),
    subject: {
      serverReference: rental.reference,
      serverType: labels.serverType[language],
      level: labels.level[language],
      previousLevel: labels.previousLevel?.[language] ?? null,
      termMonths: order.termMonths,
      subscriptionReference: subscription?.reference ?? null,
      effectiveDate: subscription?.effectiveDate ?? null,
      dueDate: subscription?.dueDate ?? null,
      setupTarget: subscription ? null : order.setupTarget,
      work: null,
    },
    ...toldIn(input.told, language),
    lines: order.lines.map(({ label, ...line }) => ({ ...line, label: label[language] })),
    totals: totalsOf(input),
    notes: input.notes ?? [],
    lastDay: order.validUntil,
    continuesUntil: input.continuesUntil,
    renewsDueDate: order.renewsDueDate,
    clauses: quoteClauses(input.clauses, language),
    acknowledgements: stateAcknowledgements(
      input.statements,
      signedOnPaper(order, input.providerName),
      language,
    ),
    sampleFigures: input.sampleFigures,
  };
}

const STATES: Readonly<Record<OrderStatus, DocumentStatus['state']>> = {
  PLACED: 'OPEN',
  REFERRED_TO_SALES: 'REFERRED',
  LAPSED: 'LAPSED',
  VALIDATED: 'AGREED',
  FULFILLED: 'AGREED',
  VOID: 'VOID',
};

/** What was accepted with an order, by whom paper names (article 4). */
const signedOnPaper = (
  { acknowledgements }: PurchaseOrder,
  providerName: string,
): readonly Acknowledgement[] =>
  acknowledgements.map((one) => ({ ...one, acceptedBy: signerOnPaper(one.acceptedBy, providerName) }));

/** Where an order form stands, since when and by whom (articles 5.1 and 6.1). */
export function statusOfOrder(
  { status, validatedAt, validatedBy }: PurchaseOrder,
  providerName: string,
): DocumentStatus {
  const state = STATES[status];
  if (state !== 'AGREED') return { state, at: null, by: null };
  return { state, at: validatedAt, by: validatedBy && signerOnPaper(validatedBy, providerName) };
}

const DISCOUNT: Text = { fr: 'Remise', en: 'Discount' };

const CREDIT: Text = { fr: 'Avoir à valoir', en: 'Earlier credit' };

function totalsOf({ order, labels, vatRate, language }: OrderDocumentInput): DocumentTotals | null {
  if (order.totalCents === null) return null;
  const { vatCents, totalInclVatCents } = order;
  return {
    discount:
      order.discountCents === 0
        ? null
        : { label: (labels.discount ?? DISCOUNT)[language], cents: order.discountCents },
    ...(order.creditCents !== 0 && { credit: { label: CREDIT[language], cents: order.creditCents } }),
    exclVatCents: order.totalCents,
    vat:
      vatCents === null || totalInclVatCents === null
        ? null
        : { rate: vatRate, cents: vatCents, inclVatCents: totalInclVatCents },
  };
}
