import type { Language } from '../../domain/text';

/** A document as a reader meets it: every word is chosen, nothing is drawn yet. */
export interface PageContent {
  readonly language: Language;
  readonly title: string;
  /** Shown after the title, whole. */
  readonly reference: string;
  /** Repeated at the top of each printed page. */
  readonly running: { readonly left: string; readonly right: string };
  readonly identity: readonly Fact[];
  /** What a reader has to know before the rest. */
  readonly notices: readonly string[];
  readonly sections: readonly Section[];
  /** What lets anybody tell whether it is the document that was kept; null when it was not. */
  readonly seal: Fact | null;
  readonly words: {
    readonly contents: string;
    readonly page: (number: number, count: number) => string;
  };
}

/** A part of the document under its own heading. */
export interface Section {
  /** Unique in the document, fit for an address. */
  readonly id: string;
  readonly heading: string;
  /** Whether it stands under the section before it that is not. */
  readonly under?: boolean;
  readonly blocks: readonly Block[];
}

/** What a section is made of, each laid out its own way. */
export type Block = Parties | Facts | Paragraph | PriceTable | Totals | Quotation;

/** A name and its value. */
export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** Who the contract is between, side by side. */
export interface Parties {
  readonly type: 'parties';
  readonly parties: readonly {
    readonly role: string;
    readonly name: string;
    /** Lines under the name, such as an address. */
    readonly details: readonly string[];
    readonly facts: readonly Fact[];
  }[];
}

/** Names and values, one a row. */
export interface Facts {
  readonly type: 'facts';
  /** What they are, in a section that has several kinds of them. */
  readonly caption?: string;
  /** Names of a few signs leave more room to the values. */
  readonly shortNames?: boolean;
  readonly facts: readonly Fact[];
}

/** Sentences. */
export interface Paragraph {
  readonly type: 'paragraph';
  readonly text: string;
}

/** The first column names the line, the others are figures; as many cells as columns. */
export interface PriceTable {
  readonly type: 'prices';
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What is to be paid, one figure a row. */
export interface Totals {
  readonly type: 'totals';
  readonly caption: string;
  readonly rows: readonly (Fact & { readonly strong: boolean })[];
}

/** Words of the contract, never translated. */
export interface Quotation {
  readonly type: 'quotation';
  /** Null where the heading tells it. */
  readonly source: string | null;
  readonly language: Language;
  readonly paragraphs: readonly string[];
  /** What was done about these words, such as their acceptance. */
  readonly note: string | null;
}
