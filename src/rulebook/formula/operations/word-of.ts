import type { FormulaTree } from '../../model/formula-tree';

/** The word of a choice: written bare or in quotes. */
export function wordOf(tree: FormulaTree): string | null {
  if (tree.kind === 'text') return tree.text;
  return tree.kind === 'word' ? tree.word : null;
}
