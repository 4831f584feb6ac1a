import type { IdOf } from '../id';
import type { Language } from '../text';
import type { Instant } from '../time';
import type { Zone } from '../zone';
import type { DocumentState, PrintableDocument } from './printable-document';

/** A document as it is kept: data alone, whose clocks it follows by their name. */
export type KeptDocument = Omit<PrintableDocument, 'frame'> & {
  readonly frame: Omit<PrintableDocument['frame'], 'zone'> & { readonly zone: Pick<Zone, 'name' | 'label'> };
};

/** What was issued, in each language it can be read in. */
export type IssuedContent = { readonly [L in Language]: KeptDocument };

/** What is issued: an order, or a commercial proposal. */
export type SubjectId = IdOf<'orders'> | IdOf<'proposals'>;

/**
 * An order form or a proposal as it was issued, or as it was agreed or settled otherwise since (articles 2.2.1, 6.1 and
 * 7): written once, and read instead of what has become of its subscription, its customer, the offer or the provider.
 */
export interface IssuedDocument {
  readonly id: IdOf<'issuedDocuments'>;
  readonly customerId: IdOf<'customers'>;
  /** The order or the proposal it is. */
  readonly subjectId: SubjectId;
  /** 1 as it was issued, then one for each thing that became of it. */
  readonly number: number;
  readonly state: DocumentState;
  readonly content: IssuedContent;
  /** SHA-256 of the canonical JSON of its content, in hexadecimal. */
  readonly hash: string;
  readonly recordedAt: Instant;
  readonly recordedBy: string;
}
