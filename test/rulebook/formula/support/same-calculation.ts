import type { FormulaTree } from '../../../../src/rulebook/model/formula-tree';
import { OPERATIONS } from '../../../../src/rulebook/formula/operations/all-operations';
import { FORMULAS, NAMES } from './random-formulas';

/** A calculation without what does not change it. */
type Normal = string | readonly Normal[];

const OPPOSITES: Readonly<Record<string, string>> = {
  less: 'greaterOrEqual',
  lessOrEqual: 'greater',
  greater: 'lessOrEqual',
  greaterOrEqual: 'less',
  equal: 'notEqual',
  notEqual: 'equal',
};

/**
 * The same for two formulas that calculate the same by these rules, and no others:
 * products and quotients in a row, in any order; `0 - x` and `-x`; `max(x, 0)` and `max(0, x)`; rounding half-up and rounding;
 * midnight said in two ways; a comparison and the denial of its opposite; a value that differs from none and one that is known;
 * a yes or no and « est oui »; arguments by name or by place.
 */
export function normal(tree: FormulaTree, from: 'written' | 'read'): Normal {
  switch (tree.kind) {
    case 'number':
      return tree.number;
    case 'text':
    case 'word':
      return `'${tree.kind === 'text' ? tree.text : tree.word}'`;
    case 'boolean':
      return String(tree.boolean);
    case 'null':
      return 'null';
    case 'item':
      return ['item', ...tree.path];
    case 'name':
      return affirmed(tree.name.join('.'));
    case 'call':
      return ofCall(tree.call, inOrder(tree), from);
  }
}

const affirmed = (name: string): Normal =>
  NAMES[name]?.[1].type === 'boolean' ? ['equal', name, 'true'] : name;

/** Arguments given by name where they are declared. */
function inOrder({ call, args }: Extract<FormulaTree, { kind: 'call' }>): readonly FormulaTree[] {
  const parameters =
    Object.entries(OPERATIONS).find(([name]) => name === call)?.[1].parameters ??
    FORMULAS.find(({ name }) => name === call)?.takes ??
    [];
  const placed = args.filter(({ name }) => name === null);
  const keyed = parameters.flatMap(({ name }) => args.filter((arg) => arg.name === name));
  return [...placed, ...keyed].map(({ value }) => value);
}

function ofCall(name: string, args: readonly FormulaTree[], from: 'written' | 'read'): Normal {
  if (name === 'multiply' || name === 'divide') return product(name, args, from);
  const counts = from === 'read' && ['add', 'subtract', 'negate'].includes(name);
  if (JUDGEMENTS.has(name)) return ['equal', [name, ...args.map((arg) => normal(arg, from))], 'true'];
  const [x, y, ...rest] = args.map((arg) =>
    counts && isPercentage(arg) ? ['product', [normal(arg, from)], ['100']] : normal(arg, from),
  );
  if (name === 'points') return x!;
  if (name === 'taken') return ['negate', x!];
  if (name === 'subtract' && x === '0') return ['negate', y!];
  if (name === 'max' && y === '0' && rest.length === 0) return ['max', '0', x!];
  if (name === 'round' && rest[0] === "'half-up'") return ['round', x!, y!];
  if (name === 'sort') return sorted(x!, y, rest[0]);
  if (name === 'addBusinessTime' && rest[1] === "'closing'") return [name, x!, y!, rest[0]!];
  if (name === 'instantOf' && y === undefined) return ['startOfDay', x!];
  if (name === 'not') return denied(x!);
  if (name === 'equal' && isItem(x!) && y === 'true') return x!;
  if (name === 'notEqual' && isItem(x!) && y === 'true') return ['not', x!];
  if (name === 'notEqual' && y === 'null') return ['known', ...plain(x!)];
  if (name === 'equal' && y === 'null') return ['not', ['known', ...plain(x!)]];
  if (name === 'known') return ['known', ...plain(x!)];
  if ((name === 'equal' || name === 'notEqual' || name === 'default') && isAffirmed(x!))
    return judged(name, x, y!);
  return [name, ...[x, y, ...rest].flatMap((one) => (one === undefined ? [] : [one]))];
}

/** A list is put in the order of its values, the smallest first, where a call does not say otherwise. */
const sorted = (list: Normal, by: Normal = ['item'], way: Normal = "'ascending'"): Normal => [
  'sort',
  list,
  by,
  way,
];

/** A formula that answers yes or no is said to be « oui ». */
const JUDGEMENTS: ReadonlySet<string> = new Set(
  FORMULAS.flatMap(({ name, declaration }) => (declaration.type === 'boolean' ? [name] : [])),
);

const isItem = (x: Normal): boolean => Array.isArray(x) && x[0] === 'item';

/** « l'accord est oui », as a name alone is said. */
const isAffirmed = (x: Normal): x is readonly [string, Normal, string] =>
  Array.isArray(x) && x.length === 3 && x[0] === 'equal' && x[2] === 'true' && isJudged(x[1]);

const isJudged = (x: Normal): boolean => typeof x === 'string' || JUDGEMENTS.has(String(x[0]));

const plain = (x: Normal): readonly Normal[] => [isAffirmed(x) ? x[1] : x];

function judged(name: string, x: Normal, y: Normal): Normal {
  const one = plain(x)[0]!;
  if (name !== 'default') return [name, one, y];
  if (y === 'false') return ['equal', one, 'true'];
  return y === 'true' ? ['notEqual', one, 'false'] : ['default', one, y];
}

function denied(x: Normal): Normal {
  if (typeof x === 'string') return ['not', x];
  const [name, ...args] = x;
  if (typeof name !== 'string') return ['not', x];
  const opposite = OPPOSITES[name];
  return opposite ? [opposite, ...args] : name === 'not' ? args[0]! : ['not', x];
}

const isPercentage = (tree: FormulaTree): boolean =>
  tree.kind === 'name' && NAMES[tree.name.join('.')]?.[1].unit === '%';

interface Factors {
  readonly over: readonly Normal[];
  readonly under: readonly Normal[];
  readonly percentages: number;
}

function product(name: string, args: readonly FormulaTree[], from: 'written' | 'read'): Normal {
  const { over, under, percentages } = factors(
    { kind: 'call', call: name, args: args.map((value) => ({ name: null, value })) },
    from,
  );
  const sorted = (all: readonly Normal[]): readonly Normal[] =>
    [...all].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  const hundreds = from === 'read' ? Array<Normal>(percentages).fill('100') : [];
  return ['product', sorted(over), sorted([...under, ...hundreds])];
}

function factors(tree: FormulaTree, from: 'written' | 'read'): Factors {
  if (tree.kind !== 'call' || (tree.call !== 'multiply' && tree.call !== 'divide')) {
    return { over: [normal(tree, from)], under: [], percentages: isPercentage(tree) ? 1 : 0 };
  }
  const [one, other] = tree.args.map(({ value }) => factors(value, from)) as [Factors, Factors];
  const percentages = one.percentages + other.percentages;
  return tree.call === 'multiply'
    ? { over: [...one.over, ...other.over], under: [...one.under, ...other.under], percentages }
    : { over: [...one.over, ...other.under], under: [...one.under, ...other.over], percentages };
}
