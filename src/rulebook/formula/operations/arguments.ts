import type { FormulaTree } from '../../model/formula-tree';
import type { Operation, Parameter } from './operation';

/** A call's arguments in the order the operation declares them; those left out are undefined. */
export interface Placed {
  readonly parameter: Parameter;
  readonly tree: FormulaTree | undefined;
}

/** Pairs what was written with what is declared: first by place, then by name. */
export function place({ parameters }: Operation, args: readonly FormulaTree[]): readonly Placed[] {
  const named = new Map(
    args.flatMap((arg) => (isNamed(arg) ? [[arg.call.slice(1), arg.args[0]!] as const] : [])),
  );
  const placed = args.filter((arg) => !isNamed(arg));
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

/** Whether an argument is given by name. */
export const isNamed = (arg: FormulaTree): arg is Extract<FormulaTree, { call: string }> =>
  'call' in arg && arg.call.startsWith(':');

/** The word of a choice: written bare or in quotes. */
export function wordOf(tree: FormulaTree): string | null {
  if ('text' in tree) return tree.text;
  return 'name' in tree && tree.name.length === 1 ? tree.name[0]! : null;
}
