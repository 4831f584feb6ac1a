import type { FormulaTree } from './formula-tree';
import type { TakenModel } from './quantity-model';

/** A formula with what it is given as names: `minutes` is read as any other name, by whoever reads it. */
export function givenIn(takes: readonly TakenModel[], tree: FormulaTree): FormulaTree {
  if (takes.length === 0) return tree;
  if (tree.kind === 'word' && takes.some(({ name }) => name === tree.word)) {
    const { word, ...placed } = tree;
    return { ...placed, kind: 'name', name: [word] };
  }
  if (tree.kind !== 'call') return tree;
  return { ...tree, args: tree.args.map((arg) => ({ ...arg, value: givenIn(takes, arg.value) })) };
}
