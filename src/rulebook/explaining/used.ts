import type { ParameterExplanation, QuantityExplanation } from '../../domain/explanation';
import type { AnswerEnv } from '../deciding/answer-env';
import { answerOf } from '../deciding/answer';
import type { Decided } from '../deciding/decide';
import { figureShown } from '../deciding/figure-shown';
import type { ComputedCall } from '../deciding/session';
import { callKey } from '../deciding/session';
import { computableFormula } from '../formula/named-formula';
import type { FormulaEnv } from '../formula/evaluate-formula';
import { evaluateFormula } from '../formula/evaluate-formula';
import { namesCompared } from '../model/names-in';
import { callOf, quantityOf } from './opened-formula';
import type { Texts } from './opened-formula';
import { wordsFor } from './words-for';

/** The quantities and parameters an answer was made from. */
export interface Used {
  readonly quantities: readonly QuantityExplanation[];
  readonly parameters: readonly ParameterExplanation[];
}

/** What the deciding rules compare, and what their answers read when they are computed once more: no branch that was not taken. */
export function usedBy({ decision, model, session, considered }: Decided): Used {
  const used = new Noting();
  const texts = { session, words: wordsFor(session), readOn: null };
  const noting: AnswerEnv = { ...used.reading(session, texts), release: session.release };
  for (const { rule } of considered) {
    if (!decision.trace.decidedBy.includes(rule.name)) continue;
    namesCompared(rule).forEach((name) => used.note(name, texts));
    answerOf(noting, model, rule);
  }
  return { quantities: [...used.quantities.values()], parameters: [...used.parameters.values()] };
}

class Noting {
  readonly quantities = new Map<string, QuantityExplanation>();
  readonly parameters = new Map<string, ParameterExplanation>();

  /** The same to read, each name and call of it noted. */
  reading(env: FormulaEnv, texts: Texts): FormulaEnv {
    const { session } = texts;
    return {
      lookup: (name) => {
        this.note(name, texts);
        return env.lookup(name);
      },
      has: (name) => env.has(name),
      calendar: (name) => env.calendar(name),
      callable: (name) => {
        const formula = session.formulaTaking(name);
        return formula
          ? computableFormula(formula, (given) => this.open(session.call(name, given), texts))
          : undefined;
      },
      zone: env.zone,
      on: (day, reading) => {
        const there = session.on(day, reading);
        return this.reading(env.on(day, reading), { session: there, words: wordsFor(there), readOn: day });
      },
    };
  }

  note([group = '', field]: readonly string[], texts: Texts): void {
    if (field === undefined) return;
    const key = keyOn(texts, field);
    if (group === 'param' && !this.parameters.has(key)) this.parameters.set(key, parameterOf(texts, field));
    if (group !== 'quantity' || this.quantities.has(key)) return;
    this.quantities.set(key, quantityOf(texts, field));
    const { quantity } = texts.session.quantity(field);
    evaluateFormula(quantity.tree, this.reading(texts.session, texts));
  }

  private open(call: ComputedCall, texts: Texts): ComputedCall['value'] {
    const { formula, given, value } = call;
    const key = keyOn(texts, callKey(formula.name, given));
    if (this.quantities.has(key)) return value;
    this.quantities.set(key, callOf(texts, call));
    evaluateFormula(formula.tree, this.reading(texts.session.within(formula, given), texts));
    return value;
  }
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
