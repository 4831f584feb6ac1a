import { largest, smallest } from '../said/extremes';
import { rounding } from '../said/rounding';
import { factorSign, termSign } from '../said/signs';
import { filled, phrase } from '../said/wording';
import { saidOf } from '../said/comparing';
import { add, compare, divide, fromDecimal, multiply, rational, roundTo, subtract } from '../values/rational';
import type { Rational } from '../values/rational';
import type { StaticType } from '../values/static-type';
import { cannot } from '../values/value';
import { alike, plainly } from './alike';
import { given } from './given';
import { operation } from './operation';
import { choice, number, optional, rest } from './operation-parameter';
import { product } from './product';

const x = number('x', 'x');
const y = number('y', 'y');
const MIXED = { fr: 'unités différentes', en: 'different units' };

const best = (one: Rational, others: readonly Rational[], sign: 1 | -1): Rational =>
  others.reduce((so, next) => (compare(next, so) * sign > 0 ? next : so), one);

/** A step of 0.01 leaves two decimals, one of 15 none. */
function decimalsOf({ literal, scale }: StaticType): number | null {
  if (literal === null || fromDecimal(literal) === null) return scale;
  return literal.split('.')[1]?.replace(/0+$/, '').length ?? 0;
}

/** Arithmetic; the signs of the grammar are these too. */
export const NUMBERS = {
  add: operation(given(x).and(y))({
    result: (one, other) => alike([one, other]),
    oneUnit: true,
    compute: add,
    words: termSign('+'),
    percentages: 'counted',
    sign: { written: '+', shown: 'x + y' },
    doc: { fr: 'la somme ; même unité', en: 'the sum; of one unit' },
    fails: MIXED,
    example: { formula: '60 + 30', gives: '90' },
  }),
  subtract: operation(given(x).and(y))({
    result: (one, other) => alike([one, other]),
    oneUnit: true,
    compute: subtract,
    words: termSign('−'),
    percentages: 'counted',
    sign: { written: '-', shown: 'x - y' },
    doc: { fr: 'la différence ; même unité', en: 'the difference; of one unit' },
    fails: MIXED,
    example: { formula: '60 - 90', gives: '-30' },
  }),
  multiply: operation(given(x).and(y))({
    result: product(1),
    compute: multiply,
    words: factorSign('×'),
    percentages: 'kept',
    sign: { written: '*', shown: 'x * y' },
    doc: { fr: 'le produit', en: 'the product' },
    example: { formula: '12 * 99', gives: '1188' },
  }),
  divide: operation(given(x).and(y))({
    result: product(-1),
    compute: (one, other) => {
      if (other.n === 0n) throw cannot('division par zéro', 'division by zero');
      return divide(one, other);
    },
    words: factorSign('÷'),
    percentages: 'kept',
    sign: { written: '/', shown: 'x / y' },
    doc: { fr: 'le quotient exact ; à arrondir', en: 'the exact quotient; to be rounded' },
    fails: { fr: 'division par zéro', en: 'division by zero' },
    example: { formula: '90 / 60', gives: '1.5' },
  }),
  negate: operation(given(x))({
    result: plainly,
    compute: ({ n, d }) => rational(-n, d),
    words: (call) =>
      filled({ fr: '−{x}', en: '−{x}' }, () => saidOf(call, 'x'), { form: 'signed', slots: { x: 'inner' } }),
    percentages: 'counted',
    sign: { written: '-', shown: '-x' },
    doc: { fr: "l'opposé", en: 'the opposite' },
    example: { formula: '-(30)', gives: '-30' },
  }),
  abs: operation(given(x))({
    result: plainly,
    compute: ({ n, d }) => rational(n < 0n ? -n : n, d),
    words: phrase('la valeur absolue de {x}', 'the absolute value of {x}'),
    doc: { fr: 'la valeur absolue', en: 'the absolute value' },
    example: { formula: 'abs(30 - 45)', gives: '15' },
  }),
  round: operation(
    given(x)
      .and(number('step', 'pas'))
      .and(optional(choice('mode', 'half-up', 'half-up', 'up', 'down'))),
  )({
    result: (value, step) => ({ ...plainly(value), scale: decimalsOf(step) }),
    oneUnit: true,
    compute: (value, step, mode) => {
      if (step.n <= 0n) throw cannot("le pas d'un arrondi est positif", 'the step of a rounding is positive');
      return roundTo(value, step, mode ?? 'half-up');
    },
    words: rounding,
    doc: {
      fr: "arrondi au multiple du pas : `half-up` (le plus proche, la moitié vers le haut ; sans rien, c'est lui), `up`, `down`",
      en: 'rounded to a multiple of the step: `half-up` (the nearest, halves away from zero; the default), `up`, `down`',
    },
    fails: { fr: 'pas nul ou négatif', en: 'a step of zero or less' },
    example: { formula: 'round(16, 15, up)', gives: '30' },
  }),
  min: operation(given(x).and(rest(y)))({
    result: (one, others) => alike([one, ...others]),
    oneUnit: true,
    compute: (one, others) => best(one, others, -1),
    words: smallest,
    doc: { fr: 'le plus petit ; même unité', en: 'the smallest; of one unit' },
    fails: MIXED,
    example: { formula: 'min(80, 60)', gives: '60' },
  }),
  max: operation(given(x).and(rest(y)))({
    result: (one, others) => alike([one, ...others]),
    oneUnit: true,
    compute: (one, others) => best(one, others, 1),
    words: largest,
    doc: {
      fr: 'le plus grand ; `max(0, x)` : jamais négatif',
      en: 'the largest; `max(0, x)`: never negative',
    },
    fails: MIXED,
    example: { formula: 'max(0, 60 - 90)', gives: '0' },
  }),
};
