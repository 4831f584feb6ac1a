import type { Cents } from '../cents';
import type { ClosedList, ValueOf } from '../closed-list';
import type { PricedBy } from '../decision';
import type { Frame } from '../frame';
import type { Minutes } from '../minutes';
import type { Language } from '../text';
import type { Instant, LocalDate } from '../time';

/** The documents of the contract a customer reads, validates and keeps (articles 2.2.1, 6.1 and 7). */
export type PrintableDocumentKind =
  'ORDER_FORM' | 'CHANGE_ORDER' | 'RENEWAL_ORDER' | 'COMMERCIAL_PROPOSAL' | 'PRICE_REQUEST';

/** Where a document stands. */
export const DOCUMENT_STATES = {
  OPEN: 'It waits for the customer.',
  REFERRED: "It waits for the provider's sales.",
  AGREED: 'It binds.',
  DECLINED: 'The customer refused it.',
  LAPSED: 'Its last day passed.',
  VOID: 'It has no effect any more.',
} as const satisfies ClosedList;

export type DocumentState = ValueOf<typeof DOCUMENT_STATES>;

/** Where a document stands, since when and by whom. */
export interface DocumentStatus {
  readonly state: DocumentState;
  readonly at: Instant | null;
  readonly by: string | null;
}

/** What the document is about; a part that is not known yet is null. */
export interface DocumentSubject {
  readonly serverReference: string;
  readonly serverType: string;
  readonly level: string;
  /** The level in course when the document changes it (article 7). */
  readonly previousLevel: string | null;
  readonly termMonths: number | null;
  readonly subscriptionReference: string | null;
  readonly effectiveDate: LocalDate | null;
  readonly dueDate: LocalDate | null;
  /** The aimed setup (article 5.1), an average, not a deadline. */
  readonly setupTarget: Instant | null;
  readonly work: DocumentWork | null;
}

/** The work a commercial proposal is for (article 2.2.1). */
export interface DocumentWork {
  readonly interventionReference: string;
  readonly type: string;
  readonly description: string;
  /** The study that led to it, and what it concluded (article 2.2.2); left out where there was none. */
  readonly study?: { readonly reference: string; readonly conclusion: string };
  /** When it is wanted; left out of documents older than it. */
  readonly wantedAt?: Instant;
  /** Minutes the allowance covers, and those the proposal is for. */
  readonly coveredMinutes: Minutes;
  readonly quotedMinutes: Minutes;
}

/** One line of the price: `amount = quantity x unitPrice x multiplier`, decimal texts excluding VAT. */
export interface DocumentPriceLine {
  readonly label: string;
  readonly quantity: string;
  readonly unitPrice: string;
  readonly multiplier: string;
  readonly amount: string;
  /** What the unit price is for; left out when it is for each thing. */
  readonly per?: PricedBy;
}

/** One thing a document says beside its price, such as what is bought or how it is paid: a rule says it. */
export interface DocumentParticular {
  readonly title: string;
  readonly text: string;
}

/** A text the customer accepts with the document. */
export interface AcceptedText {
  readonly title: string;
  readonly edition: string;
}

/** What is to be paid, in cents; VAT is null when its amount is not known, and the price then excludes it. */
export interface DocumentTotals {
  /** Taken off the lines (article 7), never negative. */
  readonly discount: { readonly label: string; readonly cents: Cents } | null;
  /** Taken off by earlier credit of the customer (article 7), never negative; left out of documents older than it. */
  readonly credit?: { readonly label: string; readonly cents: Cents } | null;
  readonly exclVatCents: Cents;
  readonly vat: {
    /** Percentage as a decimal text, null when only the amount is known. */
    readonly rate: string | null;
    readonly cents: Cents;
    readonly inclVatCents: Cents;
  } | null;
}

/** A clause the document rests on, quoted word for word. */
export interface QuotedClause {
  readonly documentTitle: string;
  readonly edition: string;
  readonly article: string;
  readonly title: string;
  /** In the language of the signed text, whatever the language of the document. */
  readonly excerpts: readonly string[];
}

/** A statement the customer makes with the order (articles 4.1 to 4.3), accepted or yet to be. */
export interface DocumentAcknowledgement {
  readonly documentTitle: string;
  readonly edition: string;
  readonly article: string;
  /** Word for word, in French. */
  readonly text: string;
  readonly acceptedAt: Instant | null;
  readonly acceptedBy: string | null;
}

/** A document of the contract as data, in one language, before any page: HTML and PDF show the same one. */
export interface PrintableDocument {
  readonly kind: PrintableDocumentKind;
  /** French is the reference; English is a courtesy translation, and the page says so. */
  readonly language: Language;
  /** Whose clocks and which money it speaks of, and the language that binds. */
  readonly frame: Frame;
  readonly reference: string;
  readonly title: string;
  readonly issuedOn: LocalDate;
  readonly status: DocumentStatus;
  readonly providerName: string;
  /** Lines that identify the provider, such as its address and its registration. */
  readonly providerDetails: readonly string[];
  readonly customer: {
    readonly name: string;
    readonly reference: string;
    readonly email: string;
    /** Lines that identify it, such as its address and its numbers; left out when none is known. */
    readonly details?: readonly string[];
  };
  readonly subject: DocumentSubject;
  /** Left out of documents older than it, as are the two below. */
  readonly particulars?: readonly DocumentParticular[];
  /** How the price came about, in sentences. */
  readonly priced?: readonly string[];
  /** The texts accepted with the document, each in its edition. */
  readonly texts?: readonly AcceptedText[];
  readonly lines: readonly DocumentPriceLine[];
  /** Null when the provider's sales have yet to price it. */
  readonly totals: DocumentTotals | null;
  /** What the decisions behind it say in words, such as a mention the tax regime asks for. */
  readonly notes: readonly string[];
  /** The last local day on which the customer can agree, included. */
  readonly lastDay: LocalDate | null;
  /** The last day of a renewal order that lets the service go on without a break (article 6.2). */
  readonly continuesUntil: LocalDate | null;
  /** The expiry date a renewal order follows (article 6.1). */
  readonly renewsDueDate: LocalDate | null;
  readonly clauses: readonly QuotedClause[];
  readonly acknowledgements: readonly DocumentAcknowledgement[];
  /** Its figures are those of the demonstration offer, not the provider's. */
  readonly sampleFigures: boolean;
}
