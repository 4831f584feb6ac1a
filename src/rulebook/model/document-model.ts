import type { AmendmentScope } from '../../domain/contract/amendment-scope';
import type { Text } from '../../domain/text';
import type { LocalDate } from '../../domain/time';
import type { ExistingContracts } from '../../domain/ports/rulebook';
import type { ClauseModel } from './clause-model';

/** An edition of a document, or an amendment (which is a document with a scope). */
export interface DocumentModel {
  readonly id: string;
  readonly edition: string;
  readonly title: Text;
  /** How an article of it is cited, « du descriptif des offres »; null for the text that is cited by the number alone. */
  readonly citedAs: Text | null;
  readonly rank: string;
  /** The service it is the terms of: facts by name, each with the codes of that service; null where it does not say. */
  readonly concerns: Readonly<Record<string, readonly string[]>> | null;
  readonly inForceFrom: LocalDate;
  readonly inForceUntil: LocalDate | null;
  readonly signedOn: LocalDate | null;
  readonly existingContracts: ExistingContracts;
  readonly scope: AmendmentScope | null;
  readonly sample: boolean;
  readonly text: string;
  readonly textSha256: string;
  readonly headings: readonly HeadingModel[];
  readonly clauses: readonly ClauseModel[];
  readonly file: string;
}

/** A heading of a document. */
export interface HeadingModel {
  readonly article: string;
  readonly title: string;
  readonly status: 'clause' | 'parameter' | 'acknowledged' | 'elsewhere' | 'not-executable';
  readonly reason: Text | null;
  /** For `acknowledged`: the statement the customer accepts, verbatim. */
  readonly acknowledgement: string | null;
}
