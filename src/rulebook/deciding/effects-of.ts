import type { EffectCall } from '../../domain/decision';
import type { FactValue } from '../../domain/facts';
import type { DecisionModel, EffectModel } from '../model/decision-model';
import { isQuoted } from '../model/quoted-argument';
import type { Answer } from './answer';
import { own } from '../../domain/own';

/** The effects of an outcome, their arguments taken from the amounts of the answer. */
export function effectsOf(model: DecisionModel, answer: Answer): readonly EffectCall[] {
  const effects = own(model.outcomes, answer.outcome)?.effects ?? [];
  return effects.map((effect) => callOf(effect, answer));
}

function callOf({ effect, with: bindings }: EffectModel, { amounts }: Answer): EffectCall {
  const valueOf = (bound: string | number | boolean): FactValue => {
    if (typeof bound !== 'string') return bound;
    if (isQuoted(bound)) return bound.slice(1, -1);
    return amounts.find(({ name }) => name === bound)?.value ?? null;
  };
  return {
    effect,
    args: Object.fromEntries(Object.entries(bindings).map(([arg, bound]) => [arg, valueOf(bound)])),
  };
}
