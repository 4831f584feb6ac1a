import type { FormulaTree } from './formula-tree';
import type { ValueExpression } from './value-expression';
import type { ItemModel } from './event-model';
import type { RuleModel } from './rule-model';

/** The names a formula reads, each once. */
export function namesIn(tree: FormulaTree): readonly (readonly string[])[] {
  if (tree.kind === 'name') return [tree.name];
  return tree.kind === 'call' ? tree.args.flatMap(({ value }) => namesIn(value)) : [];
}

/** Whether a formula is of the element in hand. */
export const readsItem = (tree: FormulaTree): boolean =>
  tree.kind === 'item' || (tree.kind === 'call' && tree.args.some(({ value }) => readsItem(value)));

/** The names that what a rule says is computed from, and those its conditions compare. */
export function namesOfRule({ event, leaves }: RuleModel): readonly (readonly string[])[] {
  const items = [...event.lines, ...event.steps, ...event.notices, ...event.grants];
  return [
    ...leaves.flatMap((leaf) => [
      [leaf.fact, ...leaf.path],
      ...(leaf.expected.kind === 'fact' ? [[leaf.expected.fact, ...leaf.expected.path]] : []),
    ]),
    ...Object.values(event.amounts).flatMap(namesOfExpression),
    ...items.flatMap(namesOfItem),
  ];
}

/** The names an expression reads. */
export const namesOfExpression = (expression: ValueExpression): readonly (readonly string[])[] =>
  expression.kind === 'formula' ? namesIn(expression.tree) : [];

const namesOfItem = ({ forEach, when, fields }: ItemModel): readonly (readonly string[])[] =>
  [forEach, when, ...Object.values(fields)].flatMap((expression) =>
    expression ? namesOfExpression(expression) : [],
  );
