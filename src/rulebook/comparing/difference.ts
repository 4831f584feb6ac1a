import type { Text } from '../../domain/text';
import type { ChangedPlace } from './changed-places';
import type { EntryKind } from './compared-entry';

/** What became of an entry. */
export type Change = 'added' | 'removed' | 'changed' | 'moved';

/** An entry that is not what it was. */
export interface EntryDifference {
  readonly change: Change;
  readonly kind: EntryKind;
  readonly name: string;
  /** How each side says it; null where nothing says it but its file. */
  readonly before: Text | null;
  readonly after: Text | null;
  /** What its sentences do not say: the smallest places that are written otherwise. */
  readonly places: readonly ChangedPlace[];
}

/** What changed under one heading: an article of a document, an amendment, or a file that holds for all of them. */
export interface Difference {
  /** The document or the amendment; outside of them, the file. */
  readonly document: string;
  readonly documentTitle: Text | null;
  /** The edition on each side; null on the side that has none. */
  readonly editions: readonly [before: string | null, after: string | null];
  readonly article: string | null;
  readonly title: Text | null;
  /** Of an article: the day this version of it begins, on each side. */
  readonly from: readonly [before: string | null, after: string | null];
  readonly files: readonly string[];
  readonly entries: readonly EntryDifference[];
}
