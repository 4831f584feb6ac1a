import type { FormulaEnv } from '../formula/evaluate-formula';
import type { Release } from '../model/release';

/** What an answer is computed from: what its formulas read, and the words of the release for what it plans. */
export interface AnswerEnv extends FormulaEnv {
  readonly release: Release;
}
