import type { FormulaTree } from './formula-tree';
import type { ValueExpression } from './value-expression';
import { expressionsOf } from './event-model';
import type { RuleModel } from './rule-model';

/** The names a formula reads, each as often as it stands there; what it calls is `formula.x`, operations among them. */
export function namesIn(tree: FormulaTree): readonly (readonly string[])[] {
  if (tree.kind === 'name') return [tree.name];
  if (tree.kind !== 'call') return [];
  return [['formula', tree.call], ...tree.args.flatMap(({ value }) => namesIn(value))];
}

/** The formula that a name of a rule file leads to, read or called; null for a fact or a figure. */
export const formulaNamedBy = ([group, name]: readonly string[]): string | null =>
  (group === 'quantity' || group === 'formula') && name !== undefined ? name : null;

/** Whether a formula is of the element in hand. */
export const readsItem = (tree: FormulaTree): boolean =>
  tree.kind === 'item' || (tree.kind === 'call' && tree.args.some(({ value }) => readsItem(value)));

/** The names that what a rule says is computed from, and those its conditions compare. */
export const namesOfRule = (rule: RuleModel): readonly (readonly string[])[] => [
  ...namesCompared(rule),
  ...formulasOfRule(rule).flatMap(namesIn),
];

/** The names that the conditions of a rule compare. */
export const namesCompared = ({ leaves }: RuleModel): readonly (readonly string[])[] =>
  leaves.flatMap((leaf) => [
    [leaf.fact, ...leaf.path],
    ...(leaf.expected.kind === 'fact' ? [[leaf.expected.fact, ...leaf.expected.path]] : []),
  ]);

/** The formulas that what a rule says is computed by. */
export const formulasOfRule = ({ event }: RuleModel): readonly FormulaTree[] =>
  expressionsOf(event).flatMap(formulasOf);

/** The names an expression reads. */
export const namesOfExpression = (expression: ValueExpression): readonly (readonly string[])[] =>
  formulasOf(expression).flatMap(namesIn);

const formulasOf = (expression: ValueExpression): readonly FormulaTree[] =>
  expression.kind === 'formula' ? [expression.tree] : [];
