import type { ClosedList, ValueOf } from '../../domain/closed-list';
import type { Json } from './json-value';

/** What rule files are made of, as a reader tells one change from another. */
export const ENTRY_KINDS = {
  text: 'The signed words under a heading.',
  document: 'What a document or an amendment is, from when and for whom.',
  heading: 'What the service makes of a heading.',
  clause: 'What a clause file is about.',
  version: 'From when a version of a clause holds, and why it was written.',
  excerpt: 'A sentence of the signed text that answers quote.',
  statement: 'What carries a sentence of the contract.',
  reading: 'A reading of the text.',
  figure: 'A figure with its dates.',
  formula: 'A quantity.',
  rule: 'A rule.',
  case: 'A worked case.',
  decision: 'A decision.',
  outcome: 'An outcome of a decision, with what it entails.',
  step: 'A dated step.',
  word: 'A fact, an attribute, a list, an event, a notice, a grant, a pool or a recipient.',
  calendar: 'A calendar.',
  rank: 'The order of the documents.',
  frame: 'Whose clocks, which money, who provides.',
  demonstration: 'What demonstrates the contract.',
} as const satisfies ClosedList;

export type EntryKind = ValueOf<typeof ENTRY_KINDS>;

/** A part of a rule file that is compared as one thing. */
export interface Entry {
  readonly kind: EntryKind;
  /** As its file names it: `hourlyRate`, `2.2.1/carry-over`, `intervention.day`. */
  readonly name: string;
  readonly json: Json;
}
