import { membership, ofElements, saidOf } from '../said/comparing';
import { AMONG, NOT_AMONG } from '../said/verbs';
import type { SpokenCall, Wording } from '../said/wording';
import { filled, phrase, withOrWithout } from '../said/wording';
import { add, compare, fromDecimal, multiply, rational, subtract } from '../values/rational';
import type { Rational } from '../values/rational';
import { keyAmong, keyOf, keysShown, NoEntry } from '../values/no-entry';
import type { StaticType } from '../values/static-type';
import { combined, NONE, staticType } from '../values/static-type';
import type { Value, ValueRecord } from '../values/value';
import { cannot, isNumber, isRecord, same } from '../values/value';
import { plainly } from './alike';
import { given } from './given';
import { operation } from './operation';
import { SERIES } from './series';
import { any, eachItem, list, number, optional, steps, table, tableKey, truth } from './operation-parameter';

const integer = staticType('number');
const boolean = staticType('boolean');
const elementOf = ({ element }: StaticType): StaticType => element ?? staticType('any');
const whole = (count: number): Rational => rational(BigInt(count));

/** A list of codes with labels is searched by code. */
const codeOf = (element: Value): Value =>
  isRecord(element) ? (element.fields.get('code') ?? null) : element;

const total = (values: readonly Value[]): Rational =>
  values.reduce<Rational>((so, next) => {
    if (isNumber(next)) return add(so, next);
    throw cannot('une somme porte sur des nombres', 'a sum is of numbers');
  }, whole(0));

const isCallOf = (call: SpokenCall, name: string, operation: string): boolean => {
  const tree = call.argument(name)?.tree;
  return tree?.kind === 'call' && tree.call === operation && call.argument(name)?.said.kind === 'phrase';
};

/** A table of tables is looked up twice in one go: « le prix pour le niveau 2 et pour le mois 3 ». */
const lookedUp: Wording = (call) => {
  const again = isCallOf(call, 'table', 'lookup');
  return filled(
    {
      fr: `{table}${again ? ' et' : ''} pour {key}[ (à défaut {otherwise})]`,
      en: `{table}${again ? ' and' : ''} for {key}[ (or else {otherwise})]`,
    },
    (name) => call.argument(name)?.said,
    { form: 'tight', slots: { table: again ? 'inner' : 'bare', key: 'bare', otherwise: 'enclosed' } },
  );
};

/** What was chosen from a list is counted as it stands: « le nombre des éléments … tels que … ». */
const counted: Wording = (call) => {
  const chosen = isCallOf(call, 'list', 'filter');
  return filled(
    chosen
      ? { fr: 'le nombre de {list}', en: 'the number of {list}' }
      : { fr: "le nombre d'éléments de {list}", en: 'the number of elements of {list}' },
    () => saidOf(call, 'list'),
    chosen ? { form: 'running', slots: { list: 'chosen' } } : {},
  );
};

/** Lists, tables, tiers and series. */
export const LISTS = {
  lookup: operation(
    given(table('table', 'table'))
      .and(tableKey('key', 'clé'))
      .and(optional(any('otherwise', 'autre'))),
  )({
    result: elementOf,
    compute: ({ fields }, key, otherwise) => {
      const found = fields.get(keyAmong(fields, key));
      if (found !== undefined) return found;
      if (otherwise !== undefined) return otherwise;
      const [known, shown] = [keysShown([...fields.keys()]), keyOf(key)];
      throw new NoEntry({
        fr: `la table n'a pas d'entrée « ${shown} » ; elle a ${known}`,
        en: `the table has no entry "${shown}"; it has ${known}`,
      });
    },
    words: lookedUp,
    doc: {
      fr: "la valeur du tableau pour la clé ; `autre` (facultatif) si elle n'y est pas",
      en: 'the value of the table for the key; `autre` (optional) if there is none',
    },
    fails: { fr: "la table n'a pas d'entrée de ce nom", en: 'the table has no entry of that name' },
    example: { formula: 'lookup(param.monthlyMinutes, subscription.level)', gives: '60' },
  }),
  contains: operation(given(list('list', 'liste')).and(any('one', 'x')))({
    result: boolean,
    compute: (from, one) => from.some((element) => same(codeOf(element), one)),
    words: membership(AMONG),
    denied: membership(NOT_AMONG),
    doc: { fr: 'vrai si la liste contient x', en: 'true if the list holds x' },
    example: { formula: "contains(param.includedTypes, 'CONFIGURATION_SERVICE')", gives: 'true' },
  }),
  count: operation(given(list('list', 'liste')))({
    result: integer,
    compute: (from) => whole(from.length),
    words: counted,
    doc: { fr: "le nombre d'éléments", en: 'the number of elements' },
    example: { formula: 'count(param.levels)', gives: '4' },
  }),
  indexOf: operation(given(list('list', 'liste')).and(any('one', 'x')))({
    result: integer,
    compute: (from, one) => {
      const found = from.findIndex((element) => same(codeOf(element), one));
      if (found >= 0) return whole(found + 1);
      const [held, shown] = [keysShown(from.map((element) => keyOf(codeOf(element)))), keyOf(one)];
      throw new NoEntry({
        fr: `la liste ne contient pas « ${shown} » ; elle contient ${held}`,
        en: `the list does not hold "${shown}"; it holds ${held}`,
      });
    },
    words: phrase('le rang de {one} dans {list}', 'the place of {one} in {list}'),
    doc: { fr: 'le rang dans la liste, à partir de 1', en: 'the place in the list, from 1' },
    fails: { fr: 'la liste ne contient pas x', en: 'the list does not hold x' },
    example: { formula: "indexOf(param.levels, 'N3')", gives: '3' },
  }),
  sum: operation(given(list('list', 'liste')).and(optional(eachItem(number('each', 'expression')))))({
    result: (from, each) => plainly(each ?? from.element ?? integer),
    compute: (from, each) => total(each ? from.map(each) : from),
    words: withOrWithout(
      'each',
      phrase(
        'la somme, pour chaque élément de {list}, de {each}',
        'the sum, for each element of {list}, of {each}',
        { form: 'running' },
      ),
      phrase('la somme de {list}', 'the sum of {list}'),
    ),
    doc: {
      fr: "la somme, ou celle de l'expression pour chaque `item`",
      en: 'the sum, or that of the expression for each `item`',
    },
    example: { formula: 'sum(param.levels, lookup(param.monthlyMinutes, item))', gives: '420' },
  }),
  map: operation(given(list('list', 'liste')).and(eachItem(any('each', 'expression'))))({
    result: (_, each) => staticType('list', { element: each }),
    compute: (from, each) => from.map(each),
    words: phrase('pour chaque élément de {list} : {each}', 'for each element of {list}: {each}', {
      form: 'case',
      plural: true,
      slots: { each: 'enclosed' },
    }),
    doc: { fr: "l'expression pour chaque `item`", en: 'the expression for each `item`' },
    example: { formula: 'count(map(param.levels, lookup(param.monthlyMinutes, item)))', gives: '4' },
  }),
  filter: operation(given(list('list', 'liste')).and(eachItem(truth('each', 'condition'))))({
    result: (from) => from,
    compute: (from, each) => from.filter(each),
    words: phrase('les éléments de {list} tels que {each}', 'the elements of {list} such that {each}', {
      form: 'running',
      plural: true,
      slots: { each: 'condition' },
    }),
    doc: {
      fr: 'les `item` pour lesquels elle est vraie',
      en: 'the `item`s for which it is true',
    },
    example: { formula: 'count(filter(param.levels, lookup(param.monthlyMinutes, item) > 60))', gives: '2' },
  }),
  any: operation(given(list('list', 'liste')).and(eachItem(truth('each', 'condition'))))({
    result: boolean,
    compute: (from, each) => from.map(each).includes(true),
    words: ofElements('pour au moins un élément', 'for at least one element'),
    denied: ofElements('pour aucun élément', 'for no element'),
    doc: { fr: 'vrai pour au moins un `item`', en: 'true for at least one `item`' },
    example: { formula: "any(param.levels, item = 'N4')", gives: 'true' },
  }),
  all: operation(given(list('list', 'liste')).and(eachItem(truth('each', 'condition'))))({
    result: boolean,
    compute: (from, each) => !from.map(each).includes(false),
    words: phrase('pour tous les éléments de {list} : {each}', 'for every element of {list}: {each}', {
      form: 'case',
      slots: { each: 'enclosed' },
    }),
    doc: { fr: 'vrai pour tous les `item`', en: 'true for every `item`' },
    example: { formula: 'all(param.levels, lookup(param.monthlyMinutes, item) > 0)', gives: 'false' },
  }),
  tiers: operation(given(steps('table', 'table')).and(number('x', 'x')))({
    result: elementOf,
    compute: (from, value) => tierOf(from, value),
    words: phrase(
      'la valeur du palier de {table} atteint par {x}',
      'the value of the tier of {table} reached by {x}',
    ),
    doc: {
      fr: 'la valeur du palier atteint : chaque clé est le seuil où il commence',
      en: 'the value of the tier reached: each key is where it starts',
    },
    fails: { fr: 'aucun palier ne commence aussi bas', en: 'no tier starts that low' },
    example: { formula: 'tiers(param.volumeRates, 7)', gives: '90' },
  }),
  tieredTotal: operation(given(steps('table', 'table')).and(number('x', 'x')))({
    result: (from, value) => tieredTotalType(elementOf(from), value),
    compute: (from, value) => tieredTotal(from, value),
    words: phrase(
      'le total par tranches de {x}, chacune à son prix ({table})',
      'the total by tiers of {x}, each at its price ({table})',
      { form: 'running', slots: { table: 'enclosed' } },
    ),
    doc: {
      fr: 'la somme par tranches : chaque unité au prix de la sienne ; à arrondir',
      en: 'the graduated total: each unit at the price of its tier; to be rounded',
    },
    example: { formula: 'tieredTotal(param.volumeRates, 7)', gives: '680' },
  }),
  ...SERIES,
};

/** Units times their price: hours at EUR/h make EUR. */
const tieredTotalType = (price: StaticType, value: StaticType): StaticType => ({
  ...price,
  unit: combined(price.unit ?? NONE, value.unit ?? NONE, 1),
  scale: null,
});

const startsOf = ({ fields }: ValueRecord): readonly (readonly [Rational, Value])[] =>
  [...fields]
    .flatMap(([key, value]) => {
      const start = fromDecimal(key);
      return start ? [[start, value] as const] : [];
    })
    .sort(([one], [other]) => compare(one, other));

function tierOf(from: ValueRecord, value: Rational): Value {
  const reached = startsOf(from).findLast(([start]) => compare(start, value) <= 0);
  if (!reached) throw cannot('aucun palier ne commence aussi bas', 'no tier starts that low');
  return reached[1];
}

function tieredTotal(from: ValueRecord, value: Rational): Rational {
  const starts = startsOf(from);
  const parts = starts.map(([start, price], index) => {
    const end = starts[index + 1]?.[0];
    const upTo = end && compare(end, value) < 0 ? end : value;
    if (compare(upTo, start) <= 0) return whole(0);
    if (isNumber(price)) return multiply(subtract(upTo, start), price);
    throw cannot('les prix des tranches sont des nombres', 'the prices of the tiers are numbers');
  });
  return total(parts);
}
