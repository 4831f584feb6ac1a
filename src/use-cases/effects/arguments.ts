import { EffectProblem } from '../../domain/errors';
import { centsOf } from '../../domain/money';
import type { EffectCall } from '../../domain/decision';
import type { Target } from './target';

type Args = EffectCall['args'];

/** A whole number the rules computed. */
export function integerOf(args: Args, name: string): number {
  const value = args[name];
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw missing(name);
}

/** A code, a date or an instant the rules computed. */
export function textOf(args: Args, name: string): string {
  const value = args[name];
  if (typeof value === 'string') return value;
  throw missing(name);
}

/** An amount the rules computed, in cents. */
export const amountOfArg = (args: Args, name: string): number => centsOf(textOf(args, name));

/** The same, when the rules may leave it out. */
export const optional = <T>(args: Args, name: string, read: (args: Args, name: string) => T): T | null =>
  args[name] === null || args[name] === undefined ? null : read(args, name);

/** What an effect acts on; a vocabulary that asks for it where there is none is a mistake of the rules. */
export function needed<K extends keyof Target>(target: Target, name: K): NonNullable<Target[K]> {
  const value = target[name];
  if (value) return value;
  throw new EffectProblem({
    fr: `l'effet demande \`${name}\`, et la décision \`${target.decision.decision}\` n'en concerne aucun`,
    en: `the effect needs \`${name}\`, and the decision \`${target.decision.decision}\` is about none`,
  });
}

const missing = (name: string): EffectProblem =>
  new EffectProblem({
    fr: `l'effet demande \`${name}\` et la réponse des règles ne le donne pas`,
    en: `the effect needs \`${name}\` and the answer of the rules does not give it`,
  });
