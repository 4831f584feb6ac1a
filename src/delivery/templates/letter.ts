import type { Language } from '../../domain/text';

/** A line of the summary. */
export interface LetterRow {
  readonly label: string;
  readonly value: string;
  /** An http or https address, when the value leads somewhere. */
  readonly href: string | null;
}

/** A clause a message rests on. */
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
  readonly citations: readonly LetterCitation[];
  /** How the text is read where it is silent, for the answer the message gives. */
  readonly readings: readonly string[];
  /** Who writes: its name, then the lines that identify it. */
  readonly signature: readonly string[];
  /** What lets people and machines find the message again. */
  readonly reference: string;
  /** The value that its own words need and the notice has not: the general letter stands in; null when nothing lacks. */
  readonly lacks: string | null;
}
