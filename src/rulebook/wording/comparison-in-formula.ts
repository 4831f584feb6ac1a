import type { Text } from '../../domain/text';
import { comparisonWords } from './comparison-words';
import type { Kind } from '../formula/values/static-type';
import type { OperatorName } from '../model/operator-name';
import type { CallTree, FormulaTree } from '../model/formula-tree';
import { nounOf } from './noun';
import { presence } from './presence';
import { typeIn } from './static-types';
import { quoted } from './typeset';
import type { Words } from './words';

/** The operator of conditions that says the same, for what has an order and for dates. */
const OPERATORS: Readonly<Record<string, readonly [OperatorName, OperatorName]>> = {
  equal: ['equal', 'equal'],
  notEqual: ['notEqual', 'notEqual'],
  less: ['lessThan', 'dateBefore'],
  lessOrEqual: ['lessThanInclusive', 'dateOnOrBefore'],
  greater: ['greaterThan', 'dateAfter'],
  greaterOrEqual: ['greaterThanInclusive', 'dateOnOrAfter'],
};

export const isComparison = ({ call }: CallTree): boolean => Object.hasOwn(OPERATORS, call);

/** A comparison within a formula, or its denial, said as a condition is; null where the sign says it better. */
export function comparisonInFormula(
  words: Words,
  { call, args }: CallTree,
  held: boolean,
  say: (side: FormulaTree, codes: string | null) => Text,
): Text | null {
  const [left, right] = args.map(({ value }) => value) as [FormulaTree, FormulaTree];
  const [one, other] = [typeIn(words, left), typeIn(words, right)];
  const subject = closed(say(left, other?.codes ?? null));
  const equality = call === 'equal' || call === 'notEqual';
  if (equality && isNull(right)) return presence(subject, (call === 'notEqual') === held);
  const kind = one?.kind ?? other?.kind;
  if (equality && kind === 'number') return null;
  const verb = comparisonWords(operatorOf(call, kind), held, nounOf(subject));
  const object = right.kind === 'boolean' ? yesNo(right.boolean) : say(right, one?.codes ?? null);
  return { fr: `${subject.fr} ${verb.fr} ${object.fr}`, en: `${subject.en} ${verb.en} ${object.en}` };
}

const operatorOf = (call: string, kind: Kind | undefined): OperatorName =>
  OPERATORS[call]![kind === 'date' || kind === 'instant' ? 1 : 0];

/** What stands between commas is closed before the verb: « le type de jour, selon le calendrier, est … » */
const closed = ({ fr, en }: Text): Text => ({
  fr: /, (selon|plus|moins) [^,]*$/.test(fr) ? `${fr},` : fr,
  en: /, (by|plus|less) [^,]*$/.test(en) ? `${en},` : en,
});

const isNull = (tree: FormulaTree): boolean => tree.kind === 'null';

const yesNo = (yes: boolean): Text => quoted(yes ? { fr: 'oui', en: 'yes' } : { fr: 'non', en: 'no' });
