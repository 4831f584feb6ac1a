import type { Decision } from '../../domain/decision';
import { EffectProblem } from '../../domain/errors';
import { isDate } from '../../domain/is-date';
import type { LocalDate } from '../../domain/time';

/** The amounts of an answer by name. */
export const valuesOf = ({ amounts }: Decision): Decision['request']['facts'][string] =>
  Object.fromEntries(amounts.map(({ name, value }) => [name, value]));

/** A code or an amount that an answer has to give. */
export function textValue(decision: Decision, name: string): string {
  const value = valuesOf(decision)[name];
  if (typeof value === 'string') return value;
  throw missing(decision, name);
}

/** A day that an answer has to give. */
export function dayValue(decision: Decision, name: string): LocalDate {
  const value = textValue(decision, name);
  if (isDate(value)) return value;
  throw missing(decision, name);
}

const missing = ({ decision }: Decision, name: string): EffectProblem =>
  new EffectProblem({
    fr: `la réponse \`${decision}\` ne donne pas \`${name}\``,
    en: `the answer \`${decision}\` does not give \`${name}\``,
  });
