import { OTHER, SAME } from '../../formula/said/verbs';
import { compareDecimals } from './compare-decimals';
import type { OperatorEntry } from './operator';
import { denial } from './operator';

const equal: OperatorEntry = {
  kind: 'scalar',
  test: (observed, expected) => observed === expected,
  betweenFacts: (observed, expected) => observed !== null && observed === expected,
  verb: SAME,
  opposite: 'notEqual',
  doc: {
    fr: 'les deux sont les mêmes ; `null` écrit : aucune valeur ; deux faits absents ne sont pas les mêmes',
    en: 'both are the same; `null` written: no value; two facts that are missing are not the same',
  },
};

/** Texts are compared as numbers: `"90.0"` and `"90.00"` are one amount. */
const amountEqual: OperatorEntry = {
  kind: 'amount',
  test: (observed, expected) => compareDecimals(observed, expected) === 0,
  verb: SAME,
  opposite: 'amountNotEqual',
  doc: {
    fr: 'les deux valent autant, quelles que soient les décimales écrites',
    en: 'both are worth the same, whatever decimals are written',
  },
};

/** Whether two values are the same. */
export const EQUALITY = {
  equal,
  notEqual: denial(equal, {
    verb: OTHER,
    opposite: 'equal',
    doc: {
      fr: 'les deux ne sont pas les mêmes ; `null` : une valeur, quelle que soit celle-ci',
      en: 'both are not the same; `null`: a value, whatever it is',
    },
  }),
  amountEqual,
  amountNotEqual: denial(amountEqual, {
    verb: OTHER,
    opposite: 'amountEqual',
    doc: { fr: 'les deux ne valent pas autant', en: 'both are not worth the same' },
  }),
} as const;
