import type { Language } from '../../domain/text';

/** Reads the fields of a notice in the language of the letter. */
export interface ReadField {
  /** A value that the letter cannot do without; a notice that lacks it has no letter of its own. */
  (name: string): string;
  /** A value that some of these notices have; null for the others. */
  readonly ifAny: (name: string) => string | null;
}

/** The words of a letter; a sentence that is null is for another of these notices. */
export interface Wording {
  /** The heading when null. */
  readonly subject: string | null;
  readonly heading: string;
  readonly sentences: readonly (string | null)[];
}

/**
 * The letter of one notice code: its words in each language and the fields of its summary, in order. What the contract
 * answers stands in `answer`, in the words of the rule: a template says what the letter is for and what can be done with it.
 * A row whose name ends with a question mark is for those of these notices that have it.
 */
export type NoticeTemplate = Readonly<Record<Language, (the: ReadField) => Wording>> & {
  readonly rows: readonly string[];
};

/** A value that a letter cannot do without is not in its notice. */
export class LackingValue extends Error {
  constructor(readonly field: string) {
    super(`the notice has no \`${field}\``);
    this.name = 'LackingValue';
  }
}

/** A sentence about a value that only some notices have. */
export const about = (value: string | null, say: (value: string) => string): string | null =>
  value === null ? null : say(value);
