import type { Language } from '../../domain/text';

/** A line of the summary. */
export interface LetterRow {
  readonly label: string;
  readonly value: string;
  /** An http or https address, when the value leads somewhere. */
  readonly href: string | null;
}

/** The clause a message rests on. */
export interface LetterCitation {
  readonly document: string | null;
  readonly article: string;
  /** Verbatim words of the contract, in its language. */
  readonly excerpts: readonly string[];
}

/** A message before it is laid out as text or HTML. */
export interface Letter {
  readonly language: Language;
  readonly subject: string;
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly rows: readonly LetterRow[];
  readonly citation: LetterCitation | null;
  /** References that let people and machines find what the message is about. */
  readonly references: readonly string[];
}
