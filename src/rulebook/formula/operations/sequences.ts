import { saidOf } from '../said/comparing';
import type { SpokenCall, Wording } from '../said/wording';
import { filled, phrase, withOrWithout } from '../said/wording';
import type { Text } from '../../../domain/text';
import { orderOf } from '../values/order-of';
import { add, rational } from '../values/rational';
import type { StaticType } from '../values/static-type';
import { staticType } from '../values/static-type';
import type { Value } from '../values/value';
import { cannot, isNumber } from '../values/value';
import { alike, plainly } from './alike';
import { elementTypeOf } from './element-type-of';
import { given } from './given';
import { operation } from './operation';
import { any, choice, eachItem, list, number, optional, rest } from './operation-parameter';
import { wordOf } from './word-of';

const UNLIKE: Text = {
  fr: 'des valeurs qui ne se comparent pas',
  en: 'values that are not compared with each other',
};

/** The order that a call asks for: from the smallest, unless it says otherwise. */
const isDescending = (call: SpokenCall): boolean => {
  const way = call.argument('way');
  return way !== undefined && wordOf(way.tree) === 'descending';
};

/** « les éléments de la liste dans l'ordre croissant du prix » */
const inOrder: Wording = (call) => {
  const [fr, en] = isDescending(call) ? ['décroissant', 'descending'] : ['croissant', 'ascending'];
  return filled(
    {
      fr: `les éléments de {list} dans l’ordre ${fr}[ de {each}]`,
      en: `the elements of {list} in ${en} order[ of {each}]`,
    },
    (name) => (call.argument(name) ? saidOf(call, name) : undefined),
    { form: 'running', plural: true },
  );
};

/** « la liste de … et de … » */
const enumerated: Wording = (call) => {
  const saids = new Map(call.arguments('x').map(({ said }, index) => [`a${index}`, said]));
  const names = [...saids.keys()];
  if (names.length === 0) return phrase('la liste vide', 'the empty list', { form: 'tight' })(call);
  return filled(
    {
      fr: `la liste ${names.map((name) => `de {${name}}`).join(' et ')}`,
      en: `the list of ${names.map((name) => `{${name}}`).join(' and ')}`,
    },
    (name) => saids.get(name),
    { form: 'running', slots: Object.fromEntries(names.map((name) => [name, 'inner'])) },
  );
};

function summedUp(values: readonly Value[]): readonly Value[] {
  let so = rational(0n);
  return values.map((value) => {
    if (!isNumber(value)) throw cannot('une somme porte sur des nombres', 'a sum is of numbers');
    so = add(so, value);
    return so;
  });
}

const mayBeEmpty = (from: StaticType): StaticType => ({ ...plainly(elementTypeOf(from)), optional: true });

/** Lists as they follow one another. */
export const SEQUENCES = {
  list: operation(given(rest(any('x', 'x'))))({
    result: (types) => staticType('list', { element: types.length > 0 ? alike(types) : null }),
    oneUnit: true,
    compute: (values) => values,
    words: enumerated,
    doc: {
      fr: 'la liste de ces valeurs ; `list()` est vide',
      en: 'the list of these values; `list()` is empty',
    },
    fails: { fr: 'unités différentes', en: 'different units' },
    example: { formula: "contains(list('N1', 'N2'), subscription.level)", gives: 'true' },
  }),
  sort: operation(
    given(list('list', 'liste'))
      .and(optional(eachItem(any('each', 'expression'))))
      .and(optional(choice('way', 'sens', 'ascending', 'descending'))),
  )({
    result: plainly,
    compute: (from, each, way) => {
      const sign = way === 'descending' ? -1 : 1;
      return from
        .map((element) => [element, each ? each(element) : element] as const)
        .sort(([, one], [, other]) => sign * orderOf(one, other))
        .map(([element]) => element);
    },
    words: inOrder,
    doc: {
      fr: "la liste rangée par ses valeurs, ou par l'expression pour chaque `item` ; `ascending` (sans rien) ou `descending`",
      en: 'the list in the order of its values, or of the expression for each `item`; `ascending` (the default) or `descending`',
    },
    fails: UNLIKE,
    example: {
      formula: 'first(sort(param.levels, lookup(param.monthlyMinutes, item), descending))',
      gives: 'N4',
    },
  }),
  first: operation(given(list('list', 'liste')))({
    result: mayBeEmpty,
    compute: ([one = null]) => one,
    words: phrase('le premier élément de {list}', 'the first element of {list}'),
    doc: { fr: 'le premier ; manque si la liste est vide', en: 'the first; missing if the list is empty' },
    example: {
      formula: 'first(sort(list(60, 30, 90)))',
      gives: '30',
    },
  }),
  last: operation(given(list('list', 'liste')))({
    result: mayBeEmpty,
    compute: (from) => from.at(-1) ?? null,
    words: phrase('le dernier élément de {list}', 'the last element of {list}'),
    doc: { fr: 'le dernier ; manque si la liste est vide', en: 'the last; missing if the list is empty' },
    example: { formula: 'last(sort(list(60, 30, 90)))', gives: '90' },
  }),
  runningSum: operation(given(list('list', 'liste')).and(optional(eachItem(number('each', 'expression')))))({
    result: (from, each) => staticType('list', { element: plainly(each ?? elementTypeOf(from)) }),
    compute: (from, each) => summedUp(each ? from.map(each) : from),
    words: withOrWithout(
      'each',
      phrase(
        'les sommes cumulées, pour chaque élément de {list}, de {each}',
        'the running sums, for each element of {list}, of {each}',
        { form: 'running', plural: true },
      ),
      phrase('les sommes cumulées de {list}', 'the running sums of {list}', { plural: true }),
    ),
    doc: {
      fr: "à chaque élément, la somme jusqu'à lui, ou celle de l'expression",
      en: 'at each element, the sum up to it, or that of the expression',
    },
    example: { formula: 'count(filter(runningSum(list(40, 30, 20)), item <= 70))', gives: '2' },
  }),
};
