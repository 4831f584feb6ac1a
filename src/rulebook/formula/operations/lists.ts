import { add, compare, fromDecimal, multiply, rational, subtract } from '../values/rational';
import type { Rational } from '../values/rational';
import { combined, NONE, staticType } from '../values/static-type';
import type { StaticType } from '../values/static-type';
import type { Value, ValueRecord } from '../values/value';
import { cannot, isNumber, same } from '../values/value';
import type { Operation } from './operation';
import { operation } from './operation';

const list = (value: Value | undefined): readonly Value[] => value as readonly Value[];
const table = (value: Value | undefined): ValueRecord => value as ValueRecord;
const whole = (count: number): Rational => rational(BigInt(count));
const integer = staticType('number');
const elementOf = ([from]: readonly (StaticType | null)[]): StaticType => from?.element ?? staticType('any');

const keyOf = (key: Value): string =>
  isNumber(key) ? String(key.n) : typeof key === 'string' ? key : JSON.stringify(key);

/** Lists, tables, tiers and series. */
export const LISTS: readonly Operation[] = [
  operation(
    'lookup',
    'table any any?',
    elementOf,
    ([from, key, otherwise]) => {
      const found = table(from).fields.get(keyOf(key!));
      if (found !== undefined) return found;
      if (otherwise !== undefined) return otherwise;
      throw cannot(`la table n'a pas d'entrée « ${keyOf(key!)} »`, `the table has no entry "${keyOf(key!)}"`);
    },
    'valeur d’une table : lookup(param.monthlyMinutes, subscription.level)',
    'value in a table: lookup(param.monthlyMinutes, subscription.level)',
  ),
  operation(
    'contains',
    'list any',
    staticType('boolean'),
    ([from, one]) => list(from).some((element) => same(codeOf(element), one!)),
    'vrai si la liste contient la valeur',
    'true if the list holds the value',
  ),
  operation(
    'count',
    'list',
    integer,
    ([from]) => whole(list(from).length),
    'nombre d’éléments',
    'number of elements',
  ),
  operation(
    'indexOf',
    'list any',
    integer,
    ([from, one]) => {
      const found = list(from).findIndex((element) => same(codeOf(element), one!));
      if (found < 0)
        throw cannot(
          `la liste ne contient pas « ${keyOf(one!)} »`,
          `the list does not hold "${keyOf(one!)}"`,
        );
      return whole(found + 1);
    },
    'rang dans la liste, à partir de 1',
    'place in the list, from 1',
  ),
  operation(
    'sum',
    'list each:number?',
    ([from, each]) => ({ ...(each ?? from?.element ?? integer), literal: null }),
    ([, each]) =>
      (each as readonly Value[]).reduce<Rational>((so, next) => add(so, next as Rational), whole(0)),
    'somme, ou somme de l’expression pour chaque item',
    'sum, or the sum of the expression for each item',
  ),
  operation(
    'map',
    'list each:any',
    ([, each]) => staticType('list', { element: each ?? null }),
    ([, each]) => each!,
    'l’expression pour chaque item',
    'the expression for each item',
  ),
  operation(
    'filter',
    'list each:boolean',
    ([from]) => from!,
    ([from, each]) => list(from).filter((_, index) => list(each)[index] === true),
    'les items pour lesquels l’expression est vraie',
    'the items for which the expression is true',
  ),
  operation(
    'any',
    'list each:boolean',
    staticType('boolean'),
    ([, each]) => list(each).includes(true),
    'vrai pour au moins un item',
    'true for at least one item',
  ),
  operation(
    'all',
    'list each:boolean',
    staticType('boolean'),
    ([, each]) => !list(each).includes(false),
    'vrai pour tous les items',
    'true for every item',
  ),
  operation(
    'tiers',
    'table number',
    elementOf,
    ([from, value]) => tierOf(table(from), value as Rational),
    'valeur du palier atteint (clé = seuil de départ)',
    'value of the tier reached (key = where it starts)',
  ),
  operation(
    'tieredTotal',
    'table number',
    ([from, value]) => tieredTotalType(elementOf([from!]), value!),
    ([from, value]) => tieredTotal(table(from), value as Rational),
    'somme par tranches : chaque unité au prix de sa tranche',
    'graduated total: each unit at the price of its tier',
  ),
  operation(
    'indexRatio',
    'table any any',
    staticType('number', { scale: null }),
    ([series, from, to]) => {
      const [start, end] = [from!, to!].map((key) => table(series).fields.get(keyOf(key)));
      if (!start || !end || !isNumber(start) || !isNumber(end) || start.n === 0n) {
        throw cannot("la série n'a pas de valeur pour ces dates", 'the series has no value for these dates');
      }
      return rational(end.n * start.d, end.d * start.n);
    },
    'rapport de deux valeurs d’une série : indexRatio(série, de, à)',
    'ratio of two values of a series: indexRatio(series, from, to)',
  ),
];

/** A list of codes with labels is searched by code. */
const codeOf = (element: Value): Value =>
  typeof element === 'object' && element !== null && 'fields' in element
    ? (element.fields.get('code') ?? null)
    : element;

/** Units times their price: hours at EUR/h make EUR. */
const tieredTotalType = (price: StaticType, value: StaticType): StaticType => ({
  ...price,
  unit: combined(price.unit ?? NONE, value.unit ?? NONE, 1),
  scale: null,
});

const startsOf = ({ fields }: ValueRecord): readonly (readonly [Rational, Value])[] =>
  [...fields]
    .map(([key, value]) => [fromDecimal(key) ?? rational(0n), value] as const)
    .sort(([one], [other]) => compare(one, other));

function tierOf(from: ValueRecord, value: Rational): Value {
  const reached = startsOf(from).findLast(([start]) => compare(start, value) <= 0);
  if (!reached) throw cannot('aucun palier ne commence aussi bas', 'no tier starts that low');
  return reached[1];
}

function tieredTotal(from: ValueRecord, value: Rational): Rational {
  const starts = startsOf(from);
  return starts.reduce<Rational>((so, [start, price], index) => {
    const end = starts[index + 1]?.[0];
    const upTo = end && compare(end, value) < 0 ? end : value;
    return compare(upTo, start) > 0 ? add(so, multiply(subtract(upTo, start), price as Rational)) : so;
  }, rational(0n));
}
