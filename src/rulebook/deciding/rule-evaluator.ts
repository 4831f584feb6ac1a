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

/** What evaluates conditions: json-rules-engine, compiled rules, or both held together. */
export interface RuleEvaluator {
  /**
   * One result per rule, in the order given. Every comparison is made, also when others settle the answer. Where values
   * cannot be read, it fails as the first comparison that could not be made, what is expected before what is observed.
   */
  evaluate(rules: readonly RuleModel[], read: ReadFact): Promise<readonly RuleResult[]>;
}
