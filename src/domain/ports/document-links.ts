import type { IdOf } from '../id';
import type { Language } from '../text';

/** A document, for the customer whose it is. */
export interface LinkedDocument {
  /** Id of an order or of a commercial proposal. */
  readonly documentId: string;
  readonly customerId: IdOf<'customers'>;
  readonly language: Language;
}

/** Makes addresses that open one document for a time, without a token. */
export interface DocumentLinks {
  /** The address from now on; null where the installation says no address of its own. */
  to(of: LinkedDocument): string | null;
}
