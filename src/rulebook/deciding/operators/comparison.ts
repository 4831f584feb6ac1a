import type { FactValue } from '../../../domain/facts';
import type { Verb } from '../../formula/said/verbs';
import { AFTER, AT_LEAST, AT_MOST, BEFORE, FROM, LESS, MORE, UP_TO } from '../../formula/said/verbs';
import type { OperatorName } from '../../model/operator-name';
import { compareDecimals } from './compare-decimals';
import type { OperandKind } from './operand';
import type { OperatorEntry } from './operator';

/** Negative, zero or positive; null where one of them is missing or of another type. */
type Compare = (observed: FactValue, expected: FactValue) => number | null;

const integers: Compare = (observed, expected) =>
  typeof observed === 'number' && typeof expected === 'number' ? observed - expected : null;

/** ISO dates, and UTC instants with milliseconds, sort as text. */
const times: Compare = (observed, expected) => {
  if (typeof observed !== 'string' || typeof expected !== 'string') return null;
  return observed < expected ? -1 : observed > expected ? 1 : 0;
};

/** What is said of a place, and when it is there. */
type Told = Pick<OperatorEntry, 'verb' | 'doc'>;

const told = (verb: Verb, fr: string, en: string): Told => ({ verb, doc: { fr, en } });

/** One of four places on a line: which orders are there, and what is said of figures and of days. */
interface Place {
  readonly holds: (order: number) => boolean;
  readonly figures: Told;
  readonly days: Told;
}

const BELOW: Place = {
  holds: (order) => order < 0,
  figures: told(LESS, 'le premier est plus petit', 'the first is smaller'),
  days: told(BEFORE, 'le premier vient avant', 'the first comes before'),
};
const NOT_ABOVE: Place = {
  holds: (order) => order <= 0,
  figures: told(AT_MOST, 'le premier est plus petit ou égal', 'the first is smaller or equal'),
  days: told(UP_TO, 'le premier vient avant ou en même temps', 'the first comes before or at the same time'),
};
const ABOVE: Place = {
  holds: (order) => order > 0,
  figures: told(MORE, 'le premier est plus grand', 'the first is larger'),
  days: told(AFTER, 'le premier vient après', 'the first comes after'),
};
const NOT_BELOW: Place = {
  holds: (order) => order >= 0,
  figures: told(AT_LEAST, 'le premier est plus grand ou égal', 'the first is larger or equal'),
  days: told(FROM, 'le premier vient après ou en même temps', 'the first comes after or at the same time'),
};

const ordered =
  (kind: OperandKind, compare: Compare, said: 'figures' | 'days') =>
  (place: Place, opposite: OperatorName): OperatorEntry => ({
    kind,
    test: (observed, expected) => {
      const order = compare(observed, expected);
      return order !== null && place.holds(order);
    },
    ...place[said],
    opposite,
  });

const integer = ordered('integer', integers, 'figures');
const amount = ordered('amount', compareDecimals, 'figures');
const date = ordered('date', times, 'days');
const instant = ordered('instant', times, 'days');

/** How two values of a line stand to each other. */
export const ORDER = {
  lessThan: integer(BELOW, 'greaterThanInclusive'),
  lessThanInclusive: integer(NOT_ABOVE, 'greaterThan'),
  greaterThan: integer(ABOVE, 'lessThanInclusive'),
  greaterThanInclusive: integer(NOT_BELOW, 'lessThan'),
  amountLessThan: amount(BELOW, 'amountGreaterThanInclusive'),
  amountLessThanInclusive: amount(NOT_ABOVE, 'amountGreaterThan'),
  amountGreaterThan: amount(ABOVE, 'amountLessThanInclusive'),
  amountGreaterThanInclusive: amount(NOT_BELOW, 'amountLessThan'),
  dateBefore: date(BELOW, 'dateOnOrAfter'),
  dateOnOrBefore: date(NOT_ABOVE, 'dateAfter'),
  dateAfter: date(ABOVE, 'dateOnOrBefore'),
  dateOnOrAfter: date(NOT_BELOW, 'dateBefore'),
  instantBefore: instant(BELOW, 'instantOnOrAfter'),
  instantOnOrBefore: instant(NOT_ABOVE, 'instantAfter'),
  instantAfter: instant(ABOVE, 'instantOnOrBefore'),
  instantOnOrAfter: instant(NOT_BELOW, 'instantBefore'),
} as const;
