import { add, compare, divide, fromDecimal, multiply, rational, roundTo, subtract } from '../values/rational';
import type { Rational, RoundingMode } from '../values/rational';
import type { StaticType } from '../values/static-type';
import { staticType } from '../values/static-type';
import type { Value } from '../values/value';
import { cannot, same } from '../values/value';
import type { Operation } from './operation';
import { operation } from './operation';

const num = (value: Value | undefined): Rational => value as Rational;
const boolean = staticType('boolean');
const first = (args: readonly (StaticType | null)[]): StaticType => ({ ...args[0]!, literal: null });

/** The unit of the first that has one, and the widest scale. */
export function alike(args: readonly (StaticType | null)[]): StaticType {
  const given = args.filter((one): one is StaticType => one !== null);
  const scales = given.map(({ scale }) => scale);
  return {
    ...given[0]!,
    unit: given.find(({ unit }) => unit !== null)?.unit ?? null,
    scale: scales.includes(null) ? null : Math.max(...(scales as number[])),
    codes: given.find(({ codes }) => codes !== null)?.codes ?? null,
    literal: null,
  };
}

const ordered = (name: string, holds: (order: number) => boolean, fr: string, en: string): Operation =>
  operation(
    name,
    'any any',
    boolean,
    ([a, b]) => {
      if (typeof a === 'string' && typeof b === 'string') return holds(a < b ? -1 : a > b ? 1 : 0);
      return holds(compare(num(a), num(b)));
    },
    fr,
    en,
  );

/** Arithmetic, comparisons and logic; the signs of the grammar are these too. */
export const ARITHMETIC: readonly Operation[] = [
  operation(
    'add',
    'number number',
    alike,
    ([a, b]) => add(num(a), num(b)),
    'somme de même unité',
    'sum of one unit',
  ),
  operation(
    'subtract',
    'number number',
    alike,
    ([a, b]) => subtract(num(a), num(b)),
    'différence de même unité',
    'difference of one unit',
  ),
  operation('multiply', 'number number', first, ([a, b]) => multiply(num(a), num(b)), 'produit', 'product'),
  operation(
    'divide',
    'number number',
    first,
    ([a, b]) => {
      if (num(b).n === 0n) throw cannot('division par zéro', 'division by zero');
      return divide(num(a), num(b));
    },
    'quotient',
    'quotient',
  ),
  operation('negate', 'number', first, ([a]) => rational(-num(a).n, num(a).d), 'opposé', 'opposite'),
  operation('equal', 'any! any!', boolean, ([a, b]) => same(a!, b!), 'vrai si égaux', 'true if equal'),
  operation(
    'notEqual',
    'any! any!',
    boolean,
    ([a, b]) => !same(a!, b!),
    'vrai si différents',
    'true if different',
  ),
  ordered('less', (order) => order < 0, 'avant ou moins', 'before or less'),
  ordered('lessOrEqual', (order) => order <= 0, 'au plus', 'at most'),
  ordered('greater', (order) => order > 0, 'après ou plus', 'after or more'),
  ordered('greaterOrEqual', (order) => order >= 0, 'au moins', 'at least'),
  operation('not', 'boolean', boolean, ([a]) => a !== true, 'contraire', 'opposite'),
  operation(
    'round',
    'number number =half-up|up|down?',
    ([value, step]) => ({
      ...first([value!]),
      scale: step?.literal ? decimalsOf(step.literal) : (step?.scale ?? null),
    }),
    ([value, step, mode]) => {
      if (num(step).n <= 0n)
        throw cannot("le pas d'un arrondi est positif", 'the step of a rounding is positive');
      return roundTo(num(value), num(step), (mode as RoundingMode | undefined) ?? 'half-up');
    },
    'arrondi au pas donné : round(x, 0.01), round(x, 15, up)',
    'rounded to a step: round(x, 0.01), round(x, 15, up)',
  ),
  operation('min', 'number number...', alike, (args) => best(args, -1), 'le plus petit', 'the smallest'),
  operation('max', 'number number...', alike, (args) => best(args, 1), 'le plus grand', 'the largest'),
  operation(
    'abs',
    'number',
    first,
    ([a]) => rational(num(a).n < 0n ? -num(a).n : num(a).n, num(a).d),
    'valeur absolue',
    'absolute value',
  ),
];

const best = (args: readonly (Value | undefined)[], sign: 1 | -1): Rational =>
  args.map(num).reduce((so, next) => (compare(next, so) * sign > 0 ? next : so));

/** A step of 0.01 leaves two decimals, one of 15 none. */
function decimalsOf(step: string): number | null {
  const exact = fromDecimal(step);
  return exact ? (step.split('.')[1]?.replace(/0+$/, '').length ?? 0) : null;
}
