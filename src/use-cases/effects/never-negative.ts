import { centsOf, sumOfCents } from '../../domain/cents';
import type { Decision } from '../../domain/decision';
import type { EffectArgument } from '../../domain/effect-arguments';
import type { EffectEntry } from '../../domain/effect-entry';
import type { EffectName } from '../../domain/effects';
import { EFFECTS } from '../../domain/effects';
import { EffectProblem } from '../../domain/errors';
import type { FactValue } from '../../domain/facts';

/**
 * What is priced, owed, held or proposed is never below zero: what the provider owes is told by an effect of its own
 * (`grantCredit`). Refuses an argument that is, before anything is written.
 */
export function refuseNegative(
  effect: EffectName,
  { name, type }: EffectArgument,
  value: FactValue,
  decision: Decision,
): void {
  const { signed = false }: EffectEntry = EFFECTS[effect];
  const below = type === 'amount' || type === 'integer' ? belowZero(value) : null;
  if (signed || below === null) return;
  const rules = rulesOf(decision);
  throw new EffectProblem({
    fr: `les règles (${rules}) donnent à l'effet \`${effect}\` une valeur négative pour \`${name}\` : ${below} ; ce qui est dû au client se dit par \`grantCredit\``,
    en: `the rules (${rules}) give the effect \`${effect}\` a negative value for \`${name}\`: ${below}; what is owed to the customer is told by \`grantCredit\``,
  });
}

/** A line may take an amount off the others; together they are never below zero. */
export function refuseNegativeLines(decision: Decision): void {
  const line = decision.lines.find(({ amount }) => belowZero(amount) !== null);
  if (!line || sumOfCents(decision.lines.map(({ amount }) => centsOf(amount))) >= 0) return;
  const rules = rulesOf(decision);
  throw new EffectProblem({
    fr: `les règles (${rules}) donnent des lignes dont le total est négatif : ${line.code} ${line.amount}`,
    en: `the rules (${rules}) give lines whose total is negative: ${line.code} ${line.amount}`,
  });
}

/** Figures of an answer that are printed beside its price. */
export function refuseNegativeAmounts(decision: Decision, names: readonly string[]): void {
  const found = decision.amounts.find(({ name, value }) => names.includes(name) && belowZero(value) !== null);
  if (!found) return;
  const [rules, value] = [rulesOf(decision), belowZero(found.value)];
  throw new EffectProblem({
    fr: `les règles (${rules}) donnent un montant négatif pour \`${found.name}\` : ${value}`,
    en: `the rules (${rules}) give a negative amount for \`${found.name}\`: ${value}`,
  });
}

/** A figure below zero, as it is written. */
const belowZero = (value: FactValue): string | null =>
  (typeof value === 'number' || typeof value === 'string') && Number(value) < 0 ? `${value}` : null;

const rulesOf = ({ decision, trace: { decidedBy } }: Decision): string => decidedBy.join(', ') || decision;
