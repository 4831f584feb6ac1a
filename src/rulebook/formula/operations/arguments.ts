import type { ArgumentTree, FormulaTree } from '../../model/formula-tree';
import type { Operation, Parameter } from './operation';

/** A call's arguments in the order the operation declares them; those left out are undefined. */
export interface Placed {
  readonly parameter: Parameter;
  readonly tree: FormulaTree | undefined;
}

/** Pairs what was written with what is declared: first by place, then by name. */
export function place({ parameters }: Operation, args: readonly ArgumentTree[]): readonly Placed[] {
  const named = new Map(args.flatMap(({ name, value }) => (name === null ? [] : [[name, value] as const])));
  const placed = args.flatMap(({ name, value }) => (name === null ? [value] : []));
  const found: Placed[] = [];
  for (const parameter of parameters) {
    if (parameter.rest) found.push(...placed.splice(0).map((tree) => ({ parameter, tree })));
    else
      found.push({
        parameter,
        tree: (parameter.name === null ? undefined : named.get(parameter.name)) ?? placed.shift(),
      });
  }
  return found;
}

/** The word of a choice: written bare or in quotes. */
export function wordOf(tree: FormulaTree): string | null {
  if (tree.kind === 'text') return tree.text;
  return tree.kind === 'word' ? tree.word : null;
}
