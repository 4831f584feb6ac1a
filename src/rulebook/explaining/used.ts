import type { ParameterExplanation, QuantityExplanation } from '../../domain/explanation';
import { figureShown } from '../deciding/figure-shown';
import type { Session } from '../deciding/session';
import type { FormulaEnv, Reading } from '../formula/evaluate-formula';
import type { LocalDate } from '../../domain/time';
import type { Words } from '../wording/words';
import type { CallTree, FormulaTree } from '../model/formula-tree';
import type { RuleModel } from '../model/rule-model';
import { formulasOfRule, namesCompared, readsItem } from '../model/names-in';
import { callOf, keyOfCall, quantityOf } from './opened-formula';
import type { Texts } from './opened-formula';
import { computed, otherDayOf, readElsewhere } from './other-day-of';
import { wordsFor } from './words-for';

/** The quantities and parameters an answer was made from. */
export interface Used {
  readonly quantities: readonly QuantityExplanation[];
  readonly parameters: readonly ParameterExplanation[];
}

/** Follows the names of the deciding rules down to the figures, and into the formulas they call. */
export function usedBy(session: Session, words: Words, rules: readonly RuleModel[]): Used {
  const used = new Following();
  const texts = { session, words, readOn: null };
  for (const rule of rules) {
    namesCompared(rule).forEach((name) => used.read(name, texts));
    formulasOfRule(rule).forEach((tree) => used.follow(tree, session, texts));
  }
  return { quantities: [...used.quantities.values()], parameters: [...used.parameters.values()] };
}

class Following {
  readonly quantities = new Map<string, QuantityExplanation>();
  readonly parameters = new Map<string, ParameterExplanation>();

  follow(tree: FormulaTree, env: FormulaEnv, texts: Texts): void {
    if (tree.kind === 'name') this.read(tree.name, texts);
    if (tree.kind !== 'call') return;
    const elsewhere = readElsewhere(tree);
    if (elsewhere)
      daysOf(tree, elsewhere.reading, env, texts).forEach((day) => this.followOn(day, elsewhere, env, texts));
    tree.args.forEach(({ value }) => value !== elsewhere?.part && this.follow(value, env, texts));
    callsOf(tree, env, texts).forEach((key) => this.open(key, texts));
  }

  /** What only a branch not taken reads may not be there, such as the subscription of a first order. */
  read([group = '', field]: readonly string[], texts: Texts): void {
    if (field === undefined) return;
    const key = keyOn(texts, field);
    if (group === 'param' && !this.parameters.has(key)) this.parameters.set(key, parameterOf(texts, field));
    if (group !== 'quantity' || this.quantities.has(key)) return;
    const found = computed(() => texts.session.quantity(field));
    if (!found) return;
    this.quantities.set(key, quantityOf(texts, field));
    this.follow(found.quantity.tree, texts.session, texts);
  }

  private followOn(
    readOn: LocalDate,
    { part, reading }: { readonly part: FormulaTree; readonly reading: Reading },
    env: FormulaEnv,
    { session }: Texts,
  ): void {
    const there = session.on(readOn, reading);
    this.follow(part, env.on(readOn, reading), { session: there, words: wordsFor(there), readOn });
  }

  private open(key: string, texts: Texts): void {
    const { session } = texts;
    const call = session.calls.get(key);
    const opened = keyOn(texts, key);
    if (!call || this.quantities.has(opened)) return;
    this.quantities.set(opened, callOf(texts, call));
    this.follow(call.formula.tree, session.within(call.formula, call.given), texts);
  }
}

/** The calls that were computed where one is written: one, none in a branch not taken, or one for each element. */
function callsOf(tree: CallTree, env: FormulaEnv, { session }: Texts): readonly string[] {
  const formula = session.formulaTaking(tree.call);
  if (!formula) return [];
  if (!readsItem(tree)) return [keyOfCall(tree, formula, env)].filter((key) => key !== null);
  return [...session.calls].flatMap(([key, call]) => (call.formula === formula ? [key] : []));
}

/** The other days that were read where one is written: one, none in a branch not taken, or one for each element. */
function daysOf(tree: CallTree, reading: Reading, env: FormulaEnv, { session }: Texts): readonly LocalDate[] {
  const day = tree.args[1]?.value;
  if (day && readsItem(day))
    return [...session.otherDays.values()].flatMap((other) =>
      other.reading === reading ? [other.session.day] : [],
    );
  return [otherDayOf(tree, env)?.day ?? null].filter((one) => one !== null);
}

/** One figure read on two days is two. */
const keyOn = ({ readOn, session: { request } }: Texts, name: string): string =>
  readOn === null ? name : JSON.stringify([name, readOn, request.contract.agreedOn]);

/** A value that an accepted proposal gives stands in the place of the text's. */
const parameterOf = ({ session, readOn }: Texts, name: string): ParameterExplanation => ({
  ...figureShown(session.parameter(name)),
  value: session.lookup(['param', name]).value,
  readOn,
});
