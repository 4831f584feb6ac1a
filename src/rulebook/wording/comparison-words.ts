import type { Text } from '../../domain/text';
import { isPlural } from './french';

/** What a comparison says when it holds: French singular and plural, English. */
interface Words {
  readonly fr: string;
  readonly frPlural: string;
  readonly en: string;
  /** The operator that says the same when this one does not hold. */
  readonly opposite: string;
}

const words = (fr: string, frPlural: string, en: string, opposite: string): Words => ({
  fr,
  frPlural,
  en,
  opposite,
});

const MORE = words('dépasse', 'dépassent', 'is more than', 'lessThanInclusive');
const LESS = words('est en dessous de', 'sont en dessous de', 'is less than', 'greaterThanInclusive');
const AT_MOST = words("n'excède pas", "n'excèdent pas", 'is at most', 'greaterThan');
const AT_LEAST = words('atteint', 'atteignent', 'is at least', 'lessThan');
const SAME = words('est', 'sont', 'is', 'notEqual');
const OTHER = words("n'est pas", 'ne sont pas', 'is not', 'equal');
const BEFORE = words('précède', 'précèdent', 'is before', 'dateOnOrAfter');
const UP_TO = words('ne dépasse pas', 'ne dépassent pas', 'is not after', 'dateAfter');
const AFTER = words('suit', 'suivent', 'is after', 'dateOnOrBefore');
const FROM = words('ne précède pas', 'ne précèdent pas', 'is not before', 'dateBefore');

const WORDS: Readonly<Record<string, Words>> = {
  equal: SAME,
  notEqual: OTHER,
  in: words('figure parmi', 'figurent parmi', 'is among', 'notIn'),
  notIn: words('ne figure pas parmi', 'ne figurent pas parmi', 'is not among', 'in'),
  contains: words('contient', 'contiennent', 'contains', 'doesNotContain'),
  doesNotContain: words('ne contient pas', 'ne contiennent pas', 'does not contain', 'contains'),
  greaterThan: MORE,
  lessThan: LESS,
  lessThanInclusive: AT_MOST,
  greaterThanInclusive: AT_LEAST,
  amountEqual: { ...SAME, opposite: 'amountNotEqual' },
  amountNotEqual: { ...OTHER, opposite: 'amountEqual' },
  amountGreaterThan: { ...MORE, opposite: 'amountLessThanInclusive' },
  amountLessThan: { ...LESS, opposite: 'amountGreaterThanInclusive' },
  amountLessThanInclusive: { ...AT_MOST, opposite: 'amountGreaterThan' },
  amountGreaterThanInclusive: { ...AT_LEAST, opposite: 'amountLessThan' },
  dateBefore: BEFORE,
  dateOnOrBefore: UP_TO,
  dateAfter: AFTER,
  dateOnOrAfter: FROM,
  instantBefore: { ...BEFORE, opposite: 'instantOnOrAfter' },
  instantOnOrBefore: { ...UP_TO, opposite: 'instantAfter' },
  instantAfter: { ...AFTER, opposite: 'instantOnOrBefore' },
  instantOnOrAfter: { ...FROM, opposite: 'instantBefore' },
};

/** The verb of a comparison, or of its denial, that agrees with the subject. */
export function comparisonWords(operator: string, held: boolean, subject: Text): Text {
  const said = WORDS[operator] ?? SAME;
  const chosen = held ? said : (WORDS[said.opposite] ?? said);
  return { fr: isPlural(subject.fr) ? chosen.frPlural : chosen.fr, en: chosen.en };
}
