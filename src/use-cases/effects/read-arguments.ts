import type { ArgumentsOf, EffectArgument } from '../../domain/effect-arguments';
import { argumentsOf } from '../../domain/effect-arguments';
import type { Decision, EffectCall } from '../../domain/decision';
import type { EffectName } from '../../domain/effects';
import { EffectProblem } from '../../domain/errors';
import type { FactValue } from '../../domain/facts';
import { centsOf } from '../../domain/cents';
import { refuseNegative } from './never-negative';

/** The arguments of a call as the entry of its effect types them; one that is missing, or below zero, is a mistake of the rules. */
export const readArguments = <N extends EffectName>(
  effect: N,
  given: EffectCall['args'],
  decision: Decision,
): ArgumentsOf<N> =>
  Object.fromEntries(
    argumentsOf(effect).map((argument) => {
      const value = given[argument.name] ?? null;
      refuseNegative(effect, argument, value, decision);
      return [argument.name, read(argument, value)];
    }),
  ) as ArgumentsOf<N>;

function read({ name, type, optional }: EffectArgument, value: FactValue): FactValue {
  if (value === null && optional) return null;
  if (type === 'any') return value;
  if (type === 'integer' && Number.isSafeInteger(value)) return value;
  if (type === 'boolean' && typeof value === 'boolean') return value;
  if (typeof value !== 'string' || type === 'integer' || type === 'boolean') throw missing(name);
  return type === 'amount' ? centsOf(value) : value;
}

const missing = (name: string): EffectProblem =>
  new EffectProblem({
    fr: `l'effet demande \`${name}\` et la réponse des règles ne le donne pas`,
    en: `the effect needs \`${name}\` and the answer of the rules does not give it`,
  });
