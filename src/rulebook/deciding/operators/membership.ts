import type { FactValue } from '../../../domain/facts';
import { isList } from '../../../domain/is-list';
import { AMONG, CONTAINS, DOES_NOT_CONTAIN, NOT_AMONG } from '../../formula/said/verbs';
import type { OperatorEntry } from './operator';
import { denial } from './operator';

/** No value is in no list. */
const isIn = (list: FactValue, value: FactValue): boolean =>
  isList(list) && value !== null && list.some((element) => element === value);

const within: OperatorEntry = {
  kind: 'member',
  test: (observed, expected) => isIn(expected, observed),
  verb: AMONG,
  opposite: 'notIn',
  doc: {
    fr: 'la valeur, écrite en premier, est dans la liste',
    en: 'the value, written first, is in the list',
  },
};

const contains: OperatorEntry = {
  kind: 'list',
  test: (observed, expected) => isIn(observed, expected),
  verb: CONTAINS,
  opposite: 'doesNotContain',
  doc: {
    fr: 'la liste, écrite en premier, contient la valeur',
    en: 'the list, written first, holds the value',
  },
};

/** Whether a value is one of a list. */
export const MEMBERSHIP = {
  in: within,
  notIn: denial(within, {
    verb: NOT_AMONG,
    opposite: 'in',
    doc: { fr: 'la valeur est hors de la liste', en: 'the value is outside the list' },
  }),
  contains,
  doesNotContain: denial(contains, {
    verb: DOES_NOT_CONTAIN,
    opposite: 'contains',
    doc: { fr: 'la liste ne contient pas la valeur', en: 'the list does not hold the value' },
  }),
} as const;
