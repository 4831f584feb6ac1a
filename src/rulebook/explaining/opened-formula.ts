import type { QuantityExplanation } from '../../domain/explanation';
import type { FactValue } from '../../domain/facts';
import type { Text } from '../../domain/text';
import type { LocalDate } from '../../domain/time';
import type { ComputedCall, Session } from '../deciding/session';
import { callKey } from '../deciding/session';
import type { FormulaEnv } from '../formula/evaluate-formula';
import { evaluateTo, givenBy } from '../formula/evaluate-formula';
import { word } from '../formula/said/said';
import type { CallTree } from '../model/formula-tree';
import { readsItem } from '../model/names-in';
import { computed, otherDayOf } from './other-day-of';
import type { QuantityModel } from '../model/quantity-model';
import { formulaAfterSign } from '../wording/formula-in-words';
import { labelInWords } from '../wording/label-in-words';
import { nounOf } from '../wording/noun';
import { AS_NAMED } from '../wording/shown';
import type { Shown } from '../wording/shown';
import { typeset } from '../wording/typeset';
import { valueInWords } from '../wording/value-in-words';
import type { Words } from '../wording/words';
import { givenWords } from '../wording/words';

/** The texts that an answer is made from: those of the question, or of the day that a formula reads. */
export interface Texts {
  readonly session: Session;
  readonly words: Words;
  /** The day they are read on; null for that of the question. */
  readonly readOn: LocalDate | null;
}

/** A quantity of an answer, opened: what it is, and how it was made. */
export function quantityOf(texts: Texts, name: string): QuantityExplanation {
  const { quantity, value } = texts.session.quantity(name);
  return { ...openedFormula(texts, quantity, texts.session, value), label: quantity.label };
}

/** A call of an answer, opened: the formula by what it was given, and how its result was made. */
export function callOf(texts: Texts, { formula, given, value }: ComputedCall): QuantityExplanation {
  const { session, words } = texts;
  const env = session.within(formula, given);
  const label = labelInWords(formula, ({ declaration }, index) => {
    const said = valueInWords(words, declaration, given[index] ?? null);
    return word(said, nounOf(said));
  });
  return {
    ...openedFormula({ ...texts, words: givenWords(words, formula.takes) }, formula, env, value),
    label: typeset(label),
  };
}

/** Which call stands there, by what it was given; null where that cannot be computed, as in a branch not taken. */
export const keyOfCall = (tree: CallTree, formula: QuantityModel, env: FormulaEnv): string | null =>
  computed(() => callKey(formula.name, givenBy(tree, formula, env)));

type Opened = Omit<QuantityExplanation, 'label'>;

function openedFormula(
  { session, words, readOn }: Texts,
  { name, declaration: { type, unit }, formula, tree }: QuantityModel,
  env: FormulaEnv,
  value: FactValue,
): Opened {
  return {
    name,
    type,
    unit,
    value,
    formula,
    inWords: typeset(formulaAfterSign(words, tree)),
    withFigures: typeset(formulaAfterSign(words, tree, figures(session, words, env))),
    readOn,
  };
}

const MANY = ['list', 'table', 'events'];

/** The figures of one contract: what holds many values is said by its name, and so is what only a branch not taken reads. */
const figures = (session: Session, words: Words, env: FormulaEnv): Shown => ({
  figureOf: (name) => {
    const read = computed(() => env.lookup(name));
    return read && !MANY.includes(read.declaration.type)
      ? valueInWords(words, read.declaration, read.value)
      : null;
  },
  valueOf: (part) => looked(words, part, env) ?? called(session, words, part, env),
  onDayOf: (call) => {
    const other = readsItem(call) ? null : otherDayOf(call, env);
    if (!other) return AS_NAMED;
    const { day, reading } = other;
    return figures(session.on(day, reading), words, env.on(day, reading));
  },
});

/** What a look-up finds, in the unit of the table; null where it finds another thing for each element. */
function looked(words: Words, part: CallTree, env: FormulaEnv): Text | null {
  const table = part.args[0]?.value;
  if (part.call !== 'lookup' || table?.kind !== 'name' || readsItem(part)) return null;
  const declaration = computed(() => env.lookup(table.name))?.declaration.of;
  const value = declaration && computed(() => evaluateTo(part, env, declaration));
  return declaration && value !== undefined && value !== null
    ? valueInWords(words, declaration, value)
    : null;
}

/** What a formula gave for what it was given there; null where it was not called, or for each element. */
function called(session: Session, words: Words, part: CallTree, env: FormulaEnv): Text | null {
  const formula = session.formulaTaking(part.call);
  const key = formula && !readsItem(part) ? keyOfCall(part, formula, env) : null;
  const call = key === null ? undefined : session.calls.get(key);
  return call ? valueInWords(words, call.formula.declaration, call.value) : null;
}
