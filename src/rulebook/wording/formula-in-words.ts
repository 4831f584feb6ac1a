import type { Text } from '../../domain/text';
import { own } from '../../domain/own';
import { OPERATIONS } from '../formula/operations/all-operations';
import { place, wordOf } from '../formula/operations/arguments';
import { formulaInWords } from './render-formula';
import type { CallTree, FormulaTree } from '../model/formula-tree';
import { comparisonInFormula, isComparison } from './comparison-in-formula';
import { DENIALS } from './denials';
import { OPERATION_PHRASES } from './operation-phrases';
import { affirmation } from './presence';
import { roundingInWords } from './rounding-in-words';
import { typeIn } from './static-types';
import { textInWords } from './text-in-words';
import type { Words } from './words';

const WORDED = '\u0000worded';

/** Operations whose words run on, so that they take parentheses within another. */
const RUN_ON = ['min', 'max', 'round', 'if', 'wholeMonthsBetween', 'indexRatio'];
const SIGNED = ['add', 'subtract', 'multiply', 'divide'];
const SHIFTS = ['addDays', 'addMonths', 'addYears', 'addMinutes'];

/** What is said after a pause, where the words before it go on with « plus … » or « où tombe … ». */
const PAUSED = [...SHIFTS, 'startOfDay', 'endOfDay'];

/** A formula as a reader of the contract says it, within a sentence. */
export const formulaInSentence = (words: Words, tree: FormulaTree): Text => new Speaker(words).say(tree);

/** The same after an equals sign, where the cases of a choice stand one after the other. */
export const formulaAfterSign = (words: Words, tree: FormulaTree): Text => new Speaker(words).cases(tree);

/** A formula that answers yes or no, as a condition. */
export const formulaAsCondition = (words: Words, tree: FormulaTree): Text => new Speaker(words).judged(tree);

class Speaker {
  private readonly phrases: Text[] = [];

  constructor(private readonly words: Words) {}

  /** Signs are said by the renderer; operations that have a phrase become names of it, from the inside out. */
  say(tree: FormulaTree, codes: string | null = null): Text {
    if (tree.kind === 'text') return textInWords(this.words, tree.text, codes);
    return formulaInWords(this.replaced(tree), (name) =>
      name[0] === WORDED ? this.phrases[Number(name[1])]! : this.words.nameLabel(name),
    );
  }

  /** « si … : … ; sinon : … » */
  cases(tree: FormulaTree): Text {
    if (!isCallOf(tree, ['if'])) return this.say(tree);
    const [condition, one, other] = valuesOf(tree as CallTree) as readonly [
      FormulaTree,
      FormulaTree,
      FormulaTree,
    ];
    const [when, then, otherwise] = [this.judged(condition), this.say(one), this.cases(other)];
    const more = isCallOf(other, ['if']);
    return {
      fr: `si ${when.fr} : ${then.fr} ; sinon${more ? ',' : ' :'} ${otherwise.fr}`,
      en: `if ${when.en}: ${then.en}; otherwise${more ? ',' : ':'} ${otherwise.en}`,
    };
  }

  /** A yes or no is said to be « oui ». */
  judged(tree: FormulaTree): Text {
    return this.affirmed(tree, true) ?? this.say(tree);
  }

  private affirmed(tree: FormulaTree, held: boolean): Text | null {
    if (tree.kind === 'name' && typeIn(this.words, tree)?.kind === 'boolean')
      return affirmation(this.say(tree), true, held);
    if (!isCallOf(tree, ['default'])) return null;
    const [one, other] = valuesOf(tree as CallTree) as readonly [FormulaTree, FormulaTree];
    if (one.kind !== 'name' || other.kind !== 'boolean') return null;
    return affirmation(this.say(one), !other.boolean, other.boolean !== held);
  }

  private replaced(part: FormulaTree): FormulaTree {
    if (part.kind === 'text') return this.worded(this.say(part));
    if (part.kind !== 'call') return part;
    if (this.isPercentage(part)) return this.replaced(part.args[0]!.value);
    const said = this.condition(part) ?? this.rounded(part) ?? this.phrased(part);
    if (said) return this.worded(said);
    return {
      ...part,
      args: valuesOf(part).map((arg) => {
        const affirmed = isCallOf(part, ['and', 'or']) ? this.affirmed(arg, true) : null;
        if (affirmed) return { name: null, value: this.worded(affirmed) };
        return { name: null, value: runsOn(arg) ? this.worded(this.grouped(arg)) : this.replaced(arg) };
      }),
    };
  }

  /** « × 20 % » says the division by 100, where the percentage stands by its name. */
  private isPercentage(part: CallTree): boolean {
    const { call } = part;
    const [one, other] = valuesOf(part);
    if (call !== 'divide' || !other || other.kind !== 'number' || other.number !== '100') return false;
    return typeIn(this.words, one!)?.unit?.percent === 1 && this.isNamedPercentage(one!);
  }

  private isNamedPercentage(part: FormulaTree): boolean {
    if (part.kind === 'name') return typeIn(this.words, part)?.unit?.percent === 1;
    return (
      isCallOf(part, ['multiply', 'divide']) &&
      valuesOf(part as CallTree).some((arg) => this.isNamedPercentage(arg))
    );
  }

  private condition(part: CallTree): Text | null {
    const say = (side: FormulaTree, codes: string | null): Text =>
      runsOn(side) ? this.grouped(side) : this.say(side, codes);
    if (isComparison(part)) return comparisonInFormula(this.words, part, true, say);
    if (part.call !== 'not') return null;
    const denied = part.args[0]!.value;
    const affirmed = this.affirmed(denied, false);
    if (affirmed || denied.kind !== 'call') return affirmed;
    return isComparison(denied)
      ? comparisonInFormula(this.words, denied, false, say)
      : (own(DENIALS, denied.call)?.(this.arguments(denied)) ?? null);
  }

  private rounded(part: CallTree): Text | null {
    if (part.call !== 'round') return null;
    const [value, step] = this.arguments(part) as readonly [Text, Text];
    const mode = part.args[2]?.value;
    return roundingInWords(
      value,
      step,
      (mode && wordOf(mode)) ?? '',
      typeIn(this.words, part.args[0]!.value),
    );
  }

  private phrased(part: CallTree): Text | null {
    const said = this.arguments(part);
    if (part.call === 'lookup' && isCallOf(part.args[0]!.value, ['lookup'])) {
      const [table, key] = said as readonly [Text, Text];
      return { fr: `${table.fr} et pour ${key.fr}`, en: `${table.en} and for ${key.en}` };
    }
    return own(OPERATION_PHRASES, part.call)?.(said) ?? null;
  }

  /** The arguments in the order the operation declares them, named ones included. */
  private arguments(part: CallTree): readonly Text[] {
    const operation = OPERATIONS.get(part.call);
    const placed = operation
      ? place(operation, part.args).flatMap(({ tree }) => (tree ? [tree] : []))
      : valuesOf(part);
    const list = placed[0] && typeIn(this.words, placed[0]);
    const listed = part.call === 'default' ? list?.codes : list?.element?.codes;
    const codes = part.call === 'lookup' ? this.keysOf(placed[0]) : (listed ?? null);
    return placed.map((arg, index) => this.argument(part, arg, index === 1 ? codes : null, index));
  }

  private argument(part: CallTree, arg: FormulaTree, codes: string | null, index: number): Text {
    const group = groups(part) && (runsOn(arg) || isCallOf(arg, SIGNED)) && !isTakenAway(arg);
    if (group) return this.grouped(arg);
    const said = index === 0 && part.call === 'if' ? this.judged(arg) : this.say(arg, codes);
    const paused = index === 0 && PAUSED.includes(part.call) && arg.kind === 'call';
    return paused ? { fr: `${said.fr},`, en: `${said.en},` } : said;
  }

  /** The list whose codes are the keys of a table. */
  private keysOf(table: FormulaTree | undefined): string | null {
    const key = table?.kind === 'name' ? this.words.declarationOf(table.name)?.key : null;
    return key && !['text', 'month', 'integer'].includes(key) ? key : null;
  }

  private grouped(part: FormulaTree): Text {
    const { fr, en } = this.say(part);
    return { fr: `(${fr})`, en: `(${en})` };
  }

  private worded(text: Text): FormulaTree {
    this.phrases.push(text);
    return { kind: 'name', name: [WORDED, String(this.phrases.length - 1)] };
  }
}

const valuesOf = ({ args }: CallTree): readonly FormulaTree[] => args.map(({ value }) => value);

const isCallOf = (part: FormulaTree, calls: readonly string[]): boolean =>
  part.kind === 'call' && calls.includes(part.call);

const runsOn = (part: FormulaTree): boolean => isCallOf(part, RUN_ON);

/** Words around what they apply to; `max(0, x)` only keeps x from being negative. */
const groups = (part: CallTree): boolean =>
  isCallOf(part, ['min', ...SHIFTS, 'addBusinessTime', 'addBusinessDays', 'tieredTotal']) ||
  (part.call === 'max' && !(part.args.length === 2 && valuesOf(part).some(isZero)));

const isZero = (part: FormulaTree): boolean => part.kind === 'number' && part.number === '0';

/** `0 - x` */
const isTakenAway = (part: FormulaTree): boolean =>
  part.kind === 'call' && part.call === 'subtract' && isZero(part.args[0]!.value);
