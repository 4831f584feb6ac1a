import type { ParameterModel } from '../model/parameter-model';
import type { CallTree, FormulaTree } from '../model/formula-tree';
import type { QuantityModel } from '../model/quantity-model';
import type { Folder } from '../reading/read-folder';
import type { Rational } from '../formula/values/rational';
import { add, compare, fromDecimal, multiply, rational, subtract } from '../formula/values/rational';

/** Between what a figure always is; null where there is no telling. */
export interface Bounds {
  readonly low: Rational | null;
  readonly high: Rational | null;
}

const UNKNOWN: Bounds = { low: null, high: null };
const ZERO: Bounds = { low: rational(0n), high: rational(0n) };

/** What the files alone say of the bounds of a formula: its figures at each of their values, whatever the facts. */
export function boundsIn({ documents }: Folder): (tree: FormulaTree) => Bounds {
  const clauses = documents.flatMap((document) => document.clauses);
  const parameters = byName(clauses.flatMap((clause) => clause.parameters.map(({ model }) => model)));
  const quantities = byName(clauses.flatMap((clause) => clause.quantities.map(({ model }) => model)));
  const known = new Map<string, Bounds>();
  const ofQuantity = (name: string): Bounds => {
    // One that is computed from itself is met again while it is looked at: nothing is known of it.
    const found = known.get(name) ?? null;
    if (found) return found;
    known.set(name, UNKNOWN);
    const bounds = hull((quantities.get(name) ?? []).map((one) => of(one.tree)));
    known.set(name, bounds);
    return bounds;
  };
  const of = (tree: FormulaTree): Bounds => {
    if (tree.kind === 'number') return exactly(fromDecimal(tree.number));
    if (tree.kind === 'call') return ofCall(tree, of);
    const [group, name = ''] = tree.kind === 'name' ? tree.name : [];
    if (group === 'param') return hull((parameters.get(name) ?? []).flatMap(valuesOf));
    return group === 'quantity' ? ofQuantity(name) : UNKNOWN;
  };
  return of;
}

function byName<T extends ParameterModel | QuantityModel>(
  models: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const model of models) found.set(model.name, [...(found.get(model.name) ?? []), model]);
  return found;
}

const exactly = (value: Rational | null): Bounds => ({ low: value, high: value });

const valuesOf = ({ values }: ParameterModel): readonly Bounds[] =>
  values.map(({ value }) => exactly(typeof value === 'object' ? null : fromDecimal(String(value))));

function ofCall({ call, args }: CallTree, of: (tree: FormulaTree) => Bounds): Bounds {
  const [first = UNKNOWN, second = UNKNOWN, third = UNKNOWN] = args.map(({ value }) => of(value));
  switch (call) {
    case 'add':
      return { low: both(add, first.low, second.low), high: both(add, first.high, second.high) };
    case 'subtract':
      return away(first, second);
    case 'negate':
      return away(ZERO, first);
    case 'multiply':
      return product(first, second);
    case 'round':
      return first;
    case 'if':
      return hull([second, third]);
    default:
      return UNKNOWN;
  }
}

const away = (one: Bounds, other: Bounds): Bounds => ({
  low: both(subtract, one.low, other.high),
  high: both(subtract, one.high, other.low),
});

function product(one: Bounds, other: Bounds): Bounds {
  const ends = [one.low, one.high].flatMap((end) =>
    [other.low, other.high].map((far) => both(multiply, end, far)),
  );
  return hull(ends.map(exactly));
}

const both = (
  combine: (one: Rational, other: Rational) => Rational,
  one: Rational | null,
  other: Rational | null,
): Rational | null => (one && other ? short(combine(one, other)) : null);

/** A figure of more digits than any contract has is not followed: products of products grow without end. */
export const short = (value: Rational | null): Rational | null =>
  value && value.n < LONG && value.n > -LONG && value.d < LONG ? value : null;

const LONG = 2n ** 256n;

/** What holds all of them; nothing is known of none. */
const hull = ([first, ...more]: readonly Bounds[]): Bounds =>
  more.reduce<Bounds>(
    (so, one) => ({ low: further(so.low, one.low, -1), high: further(so.high, one.high, 1) }),
    first ?? UNKNOWN,
  );

const further = (one: Rational | null, other: Rational | null, way: number): Rational | null =>
  one && other ? (compare(one, other) * way > 0 ? one : other) : null;
