import type { FactValue } from '../../domain/facts';
import type { RuleModel } from '../model/rule-model';

/** Reads a field of a fact group, a parameter (`param`) or a quantity (`quantity`); throws when it is missing. */
export type ReadFact = (group: string, path: readonly string[]) => FactValue;

/** How one rule fared: whether it applies, and each of its comparisons in the order they are written. */
export interface RuleResult {
  readonly rule: RuleModel;
  readonly satisfied: boolean;
  readonly leaves: readonly boolean[];
}

/** What evaluates conditions; json-rules-engine today, another runner of the same rules tomorrow. */
export interface RuleEvaluator {
  /** One result per rule, in the order given. Every comparison is made, also when others settle the answer. */
  evaluate(rules: readonly RuleModel[], read: ReadFact): Promise<readonly RuleResult[]>;
}
