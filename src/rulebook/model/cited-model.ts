import type { ValueExpression } from './value-expression';

/** Sentences of an article that an answer rests on; no document means that of who cites. */
export interface CitedModel {
  readonly document: string | null;
  readonly article: string;
  readonly excerpts: readonly string[];
  /** Where the answer rests on them; null: always. */
  readonly when: ValueExpression | null;
}
