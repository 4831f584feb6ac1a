import { equality, ordering, presence, saidOf } from '../said/comparing';
import { both, either } from '../said/signs';
import type { Verb } from '../said/verbs';
import {
  AFTER,
  AT_LEAST,
  AT_MOST,
  BEFORE,
  FROM,
  LESS,
  MORE,
  NOT_ON_RECORD,
  ON_RECORD,
  UP_TO,
} from '../said/verbs';
import { filled, phrase } from '../said/wording';
import type { Text } from '../../../domain/text';
import { orderOf } from '../values/order-of';
import { staticType } from '../values/static-type';
import { same } from '../values/value';
import { alike } from './alike';
import { given } from './given';
import type { Example, Operation, Sign } from './operation';
import { operation } from './operation';
import type { Comparable } from './operation-parameter';
import { any, comparable, lazy, maybe, sought, truth } from './operation-parameter';

const boolean = staticType('boolean');
const MIXED: Text = { fr: 'unités différentes', en: 'different units' };
const NOT_A_TRUTH: Text = { fr: 'pas un vrai ou faux', en: 'not a yes or no' };
const OTHER_TYPES: Text = { fr: 'types différents', en: 'different types' };

/** Two values that are missing are not the same, unless one is written as none. */
const isSame = (one: Comparable, other: Comparable): boolean =>
  same(one.value, other.value) && (one.value !== null || one.isNone || other.isNone);

/** What a comparison is beside its name. */
interface Comparison {
  readonly holds: (order: number) => boolean;
  /** For figures and for days: when it holds, and when it does not. */
  readonly verbs: readonly [Verb, Verb];
  readonly denials: readonly [Verb, Verb];
  readonly sign: Sign;
  readonly doc: Text;
  readonly example: Example;
}

const comparison = ({ holds, verbs, denials, ...said }: Comparison): Operation =>
  operation(given(any('x', 'x')).and(any('y', 'y')))({
    result: boolean,
    oneUnit: true,
    compute: (one, other) => holds(orderOf(one, other)),
    words: ordering(...verbs),
    denied: ordering(...denials),
    fails: MIXED,
    ...said,
  });

/** Comparisons, logic and choices: only the side that is needed is computed. */
export const CHOICES = {
  equal: operation(given(comparable('x', 'x')).and(comparable('y', 'y')))({
    result: boolean,
    oneUnit: true,
    compute: isSame,
    words: equality(true),
    denied: equality(false),
    sign: { written: '=', shown: 'x = y' },
    doc: {
      fr: 'vrai si égaux ; deux valeurs absentes ne le sont pas',
      en: 'true if equal; two missing values are not',
    },
    fails: OTHER_TYPES,
    example: { formula: "subscription.level = 'N2'", gives: 'true' },
  }),
  notEqual: operation(given(comparable('x', 'x')).and(comparable('y', 'y')))({
    result: boolean,
    oneUnit: true,
    compute: (one, other) => !isSame(one, other),
    words: equality(false),
    denied: equality(true),
    sign: { written: '!=', shown: 'x != y' },
    doc: { fr: 'vrai si différents', en: 'true if different' },
    fails: OTHER_TYPES,
    example: { formula: "subscription.level != 'N1'", gives: 'true' },
  }),
  less: comparison({
    holds: (order) => order < 0,
    verbs: [LESS, BEFORE],
    denials: [AT_LEAST, FROM],
    sign: { written: '<', shown: 'x < y' },
    doc: { fr: 'moins, ou avant', en: 'less, or before' },
    example: { formula: '30 < 60', gives: 'true' },
  }),
  lessOrEqual: comparison({
    holds: (order) => order <= 0,
    verbs: [AT_MOST, UP_TO],
    denials: [MORE, AFTER],
    sign: { written: '<=', shown: 'x <= y' },
    doc: { fr: 'au plus', en: 'at most' },
    example: { formula: '60 <= 60', gives: 'true' },
  }),
  greater: comparison({
    holds: (order) => order > 0,
    verbs: [MORE, AFTER],
    denials: [AT_MOST, UP_TO],
    sign: { written: '>', shown: 'x > y' },
    doc: { fr: 'plus, ou après', en: 'more, or after' },
    example: { formula: 'subscription.dueDate > subscription.effectiveDate', gives: 'true' },
  }),
  greaterOrEqual: comparison({
    holds: (order) => order >= 0,
    verbs: [AT_LEAST, FROM],
    denials: [LESS, BEFORE],
    sign: { written: '>=', shown: 'x >= y' },
    doc: { fr: 'au moins', en: 'at least' },
    example: { formula: '59 >= 60', gives: 'false' },
  }),
  and: operation(given(truth('x', 'a')).and(lazy(truth('y', 'b'))))({
    result: boolean,
    compute: (one, other) => one && other(),
    words: both,
    sign: { written: 'and', shown: 'a and b' },
    doc: { fr: 'vrai si les deux le sont', en: 'true if both are' },
    fails: NOT_A_TRUTH,
    example: { formula: '1 < 2 and 3 < 2', gives: 'false' },
  }),
  or: operation(given(truth('x', 'a')).and(lazy(truth('y', 'b'))))({
    result: boolean,
    compute: (one, other) => one || other(),
    words: either,
    sign: { written: 'or', shown: 'a or b' },
    doc: { fr: "vrai si l'un l'est", en: 'true if one of them is' },
    fails: NOT_A_TRUTH,
    example: { formula: '1 < 2 or 3 < 2', gives: 'true' },
  }),
  not: operation(given(truth('x', 'a')))({
    result: boolean,
    compute: (one) => !one,
    words: (call) =>
      filled(
        { fr: "il n'est pas vrai que ({x})", en: 'it is not true that ({x})' },
        () => saidOf(call, 'x'),
        {
          form: 'clause',
          slots: { x: 'enclosed' },
        },
      ),
    sign: { written: 'not', shown: 'not a' },
    doc: { fr: 'le contraire', en: 'the opposite' },
    fails: NOT_A_TRUTH,
    example: { formula: 'not 3 < 2', gives: 'true' },
  }),
  if: operation(
    given(truth('condition', 'condition'))
      .and(lazy(maybe('x', 'x')))
      .and(lazy(maybe('y', 'y'))),
  )({
    result: (_, one, other) => ({ ...alike([one, other]), optional: one.optional || other.optional }),
    oneUnit: true,
    compute: (condition, one, other) => (condition ? one() : other()),
    words: phrase('{x} si {condition}, sinon {y}', '{x} if {condition}, otherwise {y}', {
      form: 'case',
      slots: { x: 'branch', condition: 'condition', y: 'branch' },
    }),
    doc: {
      fr: 'x si la condition est vraie, sinon y ; une seule branche est calculée',
      en: 'x if the condition is true, else y; only one of them is computed',
    },
    fails: { fr: "x et y d'unités différentes", en: 'x and y of different units' },
    example: { formula: 'if(30 > 60, 1, 2)', gives: '2' },
  }),
  default: operation(given(sought('x', 'x')).and(lazy(maybe('y', 'y'))))({
    result: (one, other) => ({ ...alike([one, other]), optional: other.optional }),
    oneUnit: true,
    compute: (one, other) => one ?? other(),
    words: phrase('{x} (à défaut {y})', '{x} (or else {y})', {
      form: 'tight',
      slots: { x: 'bare', y: 'enclosed' },
    }),
    doc: {
      fr: "x s'il est renseigné, sinon y ; un fait dont la question n'a pas l'objet ne l'est pas",
      en: 'x if it is known, else y; a fact whose object the question does not have is not',
    },
    fails: OTHER_TYPES,
    example: { formula: "default(renewal.noticeGivenOn, '2000-01-01')", gives: '2000-01-01' },
  }),
  known: operation(given(sought('x', 'x')))({
    result: boolean,
    compute: (one) => one !== null,
    words: presence(ON_RECORD),
    denied: presence(NOT_ON_RECORD),
    doc: { fr: 'vrai si x est renseigné', en: 'true if x is known' },
    example: { formula: 'known(renewal.noticeGivenOn)', gives: 'false' },
  }),
};
