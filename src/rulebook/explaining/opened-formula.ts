import { FactProblem, FormulaProblem } from '../../domain/errors';
import type { QuantityExplanation } from '../../domain/explanation';
import type { FactValue } from '../../domain/facts';
import type { Text } from '../../domain/text';
import type { ComputedCall, Session } from '../deciding/session';
import { callKey } from '../deciding/session';
import type { FormulaEnv } from '../formula/evaluate-formula';
import { evaluateTo, givenBy } from '../formula/evaluate-formula';
import { word } from '../formula/said/said';
import type { CallTree } from '../model/formula-tree';
import { readsItem } from '../model/names-in';
import type { QuantityModel } from '../model/quantity-model';
import { formulaAfterSign } from '../wording/formula-in-words';
import { labelInWords } from '../wording/label-in-words';
import { nounOf } from '../wording/noun';
import type { Shown } from '../wording/shown';
import { typeset } from '../wording/typeset';
import { valueInWords } from '../wording/value-in-words';
import type { Words } from '../wording/words';
import { givenWords } from '../wording/words';

/** A quantity of an answer, opened: what it is, and how it was made. */
export function quantityOf(session: Session, words: Words, name: string): QuantityExplanation {
  const { quantity, value } = session.quantity(name);
  return { ...openedFormula(session, words, quantity, session, value), label: quantity.label };
}

/** A call of an answer, opened: the formula by what it was given, and how its result was made. */
export function callOf(
  session: Session,
  words: Words,
  { formula, given, value }: ComputedCall,
): QuantityExplanation {
  const env = session.within(formula, given);
  const label = labelInWords(formula, ({ declaration }, index) => {
    const said = valueInWords(words, declaration, given[index] ?? null);
    return word(said, nounOf(said));
  });
  return {
    ...openedFormula(session, givenWords(words, formula.takes), formula, env, value),
    label: typeset(label),
  };
}

/** Which call stands there, by what it was given; null where that cannot be computed, as in a branch not taken. */
export function keyOfCall(tree: CallTree, formula: QuantityModel, env: FormulaEnv): string | null {
  try {
    return callKey(formula.name, givenBy(tree, formula, env));
  } catch (error) {
    if (error instanceof FormulaProblem || error instanceof FactProblem) return null;
    throw error;
  }
}

type Opened = Omit<QuantityExplanation, 'label'>;

function openedFormula(
  session: Session,
  words: Words,
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
  };
}

const MANY = ['list', 'table', 'events'];

/** The figures of one contract: what holds many values is said by its name. */
const figures = (session: Session, words: Words, env: FormulaEnv): Shown => ({
  figureOf: (name) => {
    const { declaration, value } = env.lookup(name);
    return MANY.includes(declaration.type) ? null : valueInWords(words, declaration, value);
  },
  valueOf: (part) => looked(words, part, env) ?? called(session, words, part, env),
});

/** What a look-up finds, in the unit of the table; null where it finds another thing for each element. */
function looked(words: Words, part: CallTree, env: FormulaEnv): Text | null {
  const table = part.args[0]?.value;
  if (part.call !== 'lookup' || table?.kind !== 'name' || readsItem(part)) return null;
  const declaration = env.lookup(table.name).declaration.of;
  return declaration && valueInWords(words, declaration, evaluateTo(part, env, declaration));
}

/** What a formula gave for what it was given there; null where it was not called, or for each element. */
function called(session: Session, words: Words, part: CallTree, env: FormulaEnv): Text | null {
  const formula = session.formulaTaking(part.call);
  const key = formula && !readsItem(part) ? keyOfCall(part, formula, env) : null;
  const call = key === null ? undefined : session.calls.get(key);
  return call ? valueInWords(words, call.formula.declaration, call.value) : null;
}
