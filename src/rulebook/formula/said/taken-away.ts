import type { FormulaTree } from '../../model/formula-tree';

/** Whether a tree is the figure 0 as it is written. */
export const isZero = (tree: FormulaTree | undefined): boolean =>
  tree?.kind === 'number' && tree.number === '0';

/** What is taken away, in `0 - x` and in `-x`. */
export function takenAway(tree: FormulaTree): FormulaTree | undefined {
  if (tree.kind !== 'call') return undefined;
  const [one, other] = tree.args;
  if (tree.call === 'negate') return one?.value;
  return tree.call === 'subtract' && isZero(one?.value) ? other?.value : undefined;
}
