import { CASE_FINDINGS } from './case-findings';
import { CONDITION_FINDINGS } from './condition-findings';
import { DECISION_FINDINGS } from './decision-findings';
import { DEMONSTRATION_FINDINGS } from './demonstration-findings';
import type { PlacesGiven } from './entry';
import { FILE_FINDINGS } from './file-findings';
import { FOLDER_FINDINGS } from './folder-findings';
import { FOLLOWING_FINDINGS } from './following-findings';
import { FORMULA_FINDINGS } from './formula-findings';
import { NAMED_FORMULA_FINDINGS } from './named-formula-findings';
import { NEEDS_FINDINGS } from './needs-findings';
import { RECORD_FINDINGS } from './record-findings';
import { RULE_FINDINGS } from './rule-findings';
import { SENTENCE_FINDINGS } from './sentence-findings';
import { SHAPE_FINDINGS } from './shape-findings';
import { TEXT_FINDINGS } from './text-findings';
import { VALUE_FINDINGS } from './value-findings';
import { WORD_FINDINGS } from './word-findings';

/** Everything the checker may find, by code: one entry each, from which its messages, its page and the guide are made. */
export const CATALOGUE = {
  ...FILE_FINDINGS,
  ...SHAPE_FINDINGS,
  ...CONDITION_FINDINGS,
  ...DECISION_FINDINGS,
  ...FOLLOWING_FINDINGS,
  ...TEXT_FINDINGS,
  ...RULE_FINDINGS,
  ...VALUE_FINDINGS,
  ...CASE_FINDINGS,
  ...FORMULA_FINDINGS,
  ...NAMED_FORMULA_FINDINGS,
  ...RECORD_FINDINGS,
  ...FOLDER_FINDINGS,
  ...WORD_FINDINGS,
  ...DEMONSTRATION_FINDINGS,
  ...NEEDS_FINDINGS,
  ...SENTENCE_FINDINGS,
} as const;

type Catalogue = typeof CATALOGUE;

/** A stable code, such as `R010`. */
export type FindingCode = keyof Catalogue;

type NamesOf<C extends FindingCode> = keyof Catalogue[C]['messages'] & string;

/** A message of a code, such as `R010.fact`. */
export type MessageId = { readonly [C in FindingCode]: `${C}.${NamesOf<C>}` }[FindingCode];

type MessageOf<I extends MessageId> = I extends `${infer C extends FindingCode}.${infer N}`
  ? Catalogue[C]['messages'][N & keyof Catalogue[C]['messages']]
  : never;

/** What is given with a message: its places, or nothing when it has none. */
export type Given<I extends MessageId> = keyof PlacesGiven<MessageOf<I>> extends never
  ? readonly []
  : readonly [places: PlacesGiven<MessageOf<I>>];
