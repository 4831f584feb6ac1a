import { own } from '../../domain/own';
import type { FormulaTree } from '../model/formula-tree';

/** A formula without its places and the ways of writing the same: `a + b` and `b + a`, `a > b` and `b < a`. */
export interface NormalFormula {
  /** What is called, or the leaf as it is read. */
  readonly head: string;
  /** Of a name as it is written, such as `minutes` or `param.hourlyRate`. */
  readonly name: string | null;
  /** Null for a leaf. */
  readonly args: readonly NormalFormula[] | null;
}

/** Whose arguments may stand in any order, and one within the other. */
const UNORDERED: ReadonlySet<string> = new Set([
  'add',
  'multiply',
  'and',
  'or',
  'min',
  'max',
  'equal',
  'notEqual',
]);
const GROUPED: ReadonlySet<string> = new Set(['add', 'multiply', 'and', 'or', 'min', 'max']);
const TURNED: Readonly<Record<string, string>> = { greater: 'less', greaterOrEqual: 'lessOrEqual' };
/** What is taken away is added the other way round; what is divided by is multiplied by its inverse. */
const OPPOSED: Readonly<Record<string, readonly [grouped: string, opposite: string]>> = {
  subtract: ['add', 'negate'],
  divide: ['multiply', 'inverse'],
};

/** A formula as what it computes, whatever the order it is written in. */
export function normalFormula(tree: FormulaTree): NormalFormula {
  if (tree.kind !== 'call') return leaf(tree);
  const args = tree.args.map(({ name, value }) =>
    name === null ? normalFormula(value) : call(`${name}:`, [normalFormula(value)]),
  );
  const [first, ...more] = args;
  const opposed = own(OPPOSED, tree.call);
  if (opposed && first)
    return grouped(opposed[0], [first, ...more.flatMap((arg) => turned(arg, ...opposed))]);
  const other = own(TURNED, tree.call);
  if (other !== undefined) return call(other, args.toReversed());
  return GROUPED.has(tree.call) ? grouped(tree.call, args) : call(tree.call, args);
}

const call = (head: string, args: readonly NormalFormula[]): NormalFormula => ({ head, name: null, args });

const grouped = (head: string, args: readonly NormalFormula[]): NormalFormula =>
  call(
    head,
    args.flatMap((arg) => (arg.head === head && arg.args ? arg.args : [arg])),
  );

/** Each part of a sum taken away, or of a product divided by. */
const turned = (arg: NormalFormula, head: string, opposite: string): readonly NormalFormula[] =>
  (arg.head === head && arg.args ? arg.args : [arg]).map((one) =>
    one.head === opposite && one.args?.[0] ? one.args[0] : call(opposite, [one]),
  );

function leaf(tree: Exclude<FormulaTree, { kind: 'call' }>): NormalFormula {
  const { span: _, ...said } = tree;
  return { head: JSON.stringify(said), name: tree.kind === 'name' ? tree.name.join('.') : null, args: null };
}

/** What the values that a formula takes have to be for it to compute another one; null when none make it. */
export function valuesThatMake(
  formula: NormalFormula,
  takes: readonly string[],
  other: NormalFormula,
): Given | null {
  return matched(formula, other, new Map(), takes);
}

/** The value of each name. */
export type Given = ReadonlyMap<string, NormalFormula>;

function matched(
  one: NormalFormula,
  other: NormalFormula,
  given: Given,
  takes: readonly string[],
): Given | null {
  if (one.name !== null && takes.includes(one.name)) return taken(one.name, other, given);
  if (one.head !== other.head || one.args?.length !== other.args?.length) return null;
  if (!one.args || !other.args) return given;
  if (!UNORDERED.has(one.head)) return inOrder(one.args, other.args, given, takes);
  // What takes no value stands for one thing only, and is found first: the others are tried in every order.
  const open = one.args.filter((arg) => reads(arg, takes));
  if (open.length > MOST_TRIED) return null;
  const settled = one.args.filter((arg) => !open.includes(arg));
  return inAnyOrder([...settled, ...open], other.args, given, takes);
}

const MOST_TRIED = 5;

const reads = ({ name, args }: NormalFormula, takes: readonly string[]): boolean =>
  name !== null ? takes.includes(name) : (args ?? []).some((arg) => reads(arg, takes));

function taken(name: string, value: NormalFormula, given: Given): Given | null {
  const known = given.get(name);
  if (!known) return new Map([...given, [name, value]]);
  return matched(known, value, new Map(), []) && given;
}

function inOrder(
  [one, ...more]: readonly NormalFormula[],
  [other, ...others]: readonly NormalFormula[],
  given: Given,
  takes: readonly string[],
): Given | null {
  if (!one || !other) return given;
  const found = matched(one, other, given, takes);
  return found && inOrder(more, others, found, takes);
}

function inAnyOrder(
  [one, ...more]: readonly NormalFormula[],
  others: readonly NormalFormula[],
  given: Given,
  takes: readonly string[],
): Given | null {
  if (!one) return given;
  for (const [index, other] of others.entries()) {
    const found = matched(one, other, given, takes);
    if (!found) continue;
    const rest = inAnyOrder(more, others.toSpliced(index, 1), found, takes);
    // Another one that is the same would do no better.
    if (rest || !reads(one, takes)) return rest;
  }
  return null;
}
