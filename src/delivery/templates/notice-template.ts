import type { Language } from '../../domain/text';

/** Reads a field of a notice as text in the language of the letter; null when it is missing. */
export type ReadField = (name: string) => string | null;

/** The words of a letter; what is null for want of a value is left out. */
export interface Wording {
  /** The heading when null. */
  readonly subject: string | null;
  readonly heading: string;
  readonly sentences: readonly (string | null)[];
}

/** The letter of one notice code: its words in each language and the fields of its summary, in order. */
export type NoticeTemplate = Readonly<Record<Language, (the: ReadField) => Wording>> & {
  readonly rows: readonly string[];
};
