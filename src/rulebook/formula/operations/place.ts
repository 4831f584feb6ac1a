import type { ArgumentTree, FormulaTree } from '../../model/formula-tree';
import type { Written } from './given';
import type { Declared } from './operation-parameter';

interface Placed {
  readonly parameters: readonly Declared[];
  readonly written: Written;
}

/** A call is written for good, and placed once for what it calls. */
const placed = new WeakMap<readonly ArgumentTree[], Placed>();

/** Pairs what was written with what is declared: first by place, then by name. */
export function place(parameters: readonly Declared[], args: readonly ArgumentTree[]): Written {
  const known = placed.get(args);
  if (known?.parameters === parameters) return known.written;
  const written = paired(parameters, args);
  placed.set(args, { parameters, written });
  return written;
}

function paired(parameters: readonly Declared[], args: readonly ArgumentTree[]): Written {
  let at = 0;
  const next = (): FormulaTree | undefined => {
    while (at < args.length) {
      const argument = args[at++];
      if (argument && argument.name === null) return argument.value;
    }
    return undefined;
  };
  return parameters.map((parameter) => {
    const found = (parameter.keyed ? valueNamed(args, parameter.name) : undefined) ?? next();
    if (found === undefined) return [];
    return parameter.presence === 'rest' ? [found, ...rest(next)] : [found];
  });
}

const valueNamed = (args: readonly ArgumentTree[], name: string): FormulaTree | undefined =>
  args.find((argument) => argument.name === name)?.value;

function rest(next: () => FormulaTree | undefined): readonly FormulaTree[] {
  const found: FormulaTree[] = [];
  for (let tree = next(); tree; tree = next()) found.push(tree);
  return found;
}
