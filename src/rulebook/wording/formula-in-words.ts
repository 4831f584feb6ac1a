import type { Text } from '../../domain/text';
import { own } from '../deciding/check-facts';
import { OPERATIONS } from '../formula/operations/all-operations';
import { place } from '../formula/operations/arguments';
import { formulaInWords } from '../formula/render-formula';
import type { FormulaTree } from '../formula/tree';
import type { Release } from '../model/release';
import { OPERATION_PHRASES } from './operation-phrases';
import { quoted, same } from './typeset';
import type { Words } from './words';

type Call = Extract<FormulaTree, { call: string }>;

const WORDED = '\u0000worded';

/** Operations whose words run on, so that they take parentheses within another. */
const RUN_ON = ['min', 'max', 'round', 'if', 'wholeMonthsBetween'];
const SIGNED = ['add', 'subtract', 'multiply', 'divide'];

/** A formula as a reader of the contract says it. */
export function formulaInSentence(words: Words, tree: FormulaTree): Text {
  const phrases: Text[] = [];
  const naming = (name: readonly string[]): Text =>
    name[0] === WORDED ? phrases[Number(name[1])]! : words.nameLabel(name);
  const say = (part: FormulaTree): Text => formulaInWords(replaced(part), naming);
  return say(tree);

  /** Operations that have a phrase become names of it, from the inside out. */
  function replaced(part: FormulaTree): FormulaTree {
    if ('text' in part) return worded(labelOf(words.release, part.text) ?? quoted(same(part.text)));
    if (!('call' in part)) return part;
    const phrase = own(OPERATION_PHRASES, part.call);
    if (!phrase)
      return { ...part, args: part.args.map((arg) => (runsOn(arg) ? worded(grouped(arg)) : replaced(arg))) };
    const group = (arg: FormulaTree): boolean =>
      groups(part) && (runsOn(arg) || isCallOf(arg, SIGNED)) && !isTakenAway(arg);
    return worded(phrase(argumentsOf(part).map((arg) => (group(arg) ? grouped(arg) : say(arg)))));
  }

  function grouped(part: FormulaTree): Text {
    const { fr, en } = say(part);
    return { fr: `(${fr})`, en: `(${en})` };
  }

  function worded(text: Text): FormulaTree {
    phrases.push(text);
    return { name: [WORDED, String(phrases.length - 1)] };
  }
}

const isCallOf = (part: FormulaTree, calls: readonly string[]): boolean =>
  'call' in part && calls.includes(part.call);

const runsOn = (part: FormulaTree): boolean => isCallOf(part, RUN_ON);

/** Words around what they apply to; `max(0, x)` only keeps x from being negative. */
const groups = (part: Call): boolean =>
  isCallOf(part, ['min', 'addDays', 'addMonths', 'addYears', 'addMinutes', 'addBusinessTime']) ||
  (part.call === 'max' && !(part.args.length === 2 && part.args.some(isZero)));

const isZero = (part: FormulaTree): boolean => 'number' in part && part.number === '0';

/** `0 - x` */
const isTakenAway = (part: FormulaTree): boolean =>
  'call' in part && part.call === 'subtract' && isZero(part.args[0]!);

/** The arguments in the order the operation declares them, named ones included. */
function argumentsOf(part: Call): readonly FormulaTree[] {
  const operation = OPERATIONS.get(part.call);
  if (!operation) return part.args;
  return place(operation, part.args).flatMap(({ tree }) => (tree ? [tree] : []));
}

/** Texts name events, calendars and times of the day. */
function labelOf({ vocabulary, calendars }: Release, name: string): Text | null {
  const [, hour, minute] = /^(\d\d):(\d\d)$/.exec(name) ?? [];
  if (hour && minute) return { fr: `${Number(hour)} h ${minute}`, en: name };
  const event = own(vocabulary.events, name);
  return event ? quoted(event.label) : (own(calendars, name)?.label ?? null);
}
