import { operationNamed } from '../formula/operations/all-operations';
import type { FormulaTree } from '../model/formula-tree';

/** Whether what is counted in percent is so by one name, multiplied and divided: then « × 20 % » says all of it. */
export const isPercentage = (tree: FormulaTree, isCounted: (part: FormulaTree) => boolean): boolean =>
  isCounted(tree) && namesIn(tree, isCounted).length === 1;

function namesIn(tree: FormulaTree, isCounted: (part: FormulaTree) => boolean): readonly FormulaTree[] {
  if (tree.kind === 'name') return isCounted(tree) ? [tree] : [];
  if (tree.kind !== 'call' || operationNamed(tree.call)?.percentages !== 'kept') return [];
  return tree.args.flatMap(({ value }) => namesIn(value, isCounted));
}
