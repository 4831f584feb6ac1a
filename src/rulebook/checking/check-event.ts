import { DECISIONS_TAKEN } from '../../domain/operations';
import { own } from '../../domain/own';
import type { TypeDeclaration } from '../model/type-declaration';
import type { ValueExpression } from '../model/value-expression';
import type { DecisionModel } from '../model/decision-model';
import type { VocabularyModel } from '../model/vocabulary-model';
import type { Cursor } from '../reading/cursor';
import { isQuoted } from '../model/quoted-argument';
import { argumentsOf } from '../../domain/effect-arguments';
import { checkRecipient } from '../reading/read-vocabulary';
import type { ReadRule } from '../reading/read-rule';
import { checkValue } from './check-values';
import type { Names } from './names';

/** The outcome, amounts and items of an event are declared, and the outcome's effects get their amounts. */
export function checkEvent(
  at: Cursor,
  { model }: ReadRule,
  decision: DecisionModel,
  vocabulary: VocabularyModel,
  names: Names,
): void {
  const params = at.at('params');
  if (!params || params.node.type !== 'object') return;
  checkOutcome(params, params.at('outcome'), model.event.outcome, decision);
  checkAmounts(params.at('amounts'), model.event.amounts, decision, names);
  checkItems(params.at('steps'), 'step', Object.keys(vocabulary.steps));
  checkItems(params.at('notices'), 'notice', Object.keys(vocabulary.notices));
  for (const notice of params.at('notices')?.elements() ?? []) {
    const to = notice.at('to');
    // What is computed is known when it is sent.
    if (to && !/^[$=]/.test(to.written)) checkRecipient(to, Object.keys(vocabulary.recipients));
  }
  checkItems(params.at('grants'), 'grant', Object.keys(vocabulary.grants));
  for (const step of params.at('steps')?.elements() ?? [])
    checkStepEffects(step, model.event.amounts, vocabulary);
  if (!canPlan(decision)) checkPlansNothing(params, decision);
  if (model.event.outcome !== null)
    checkAmountsGiven(params, model.event.outcome, model.event.amounts, decision);
}

/** A step waits for a subscription or an order: the decision is about one; who only asks plans nothing anyway. */
const canPlan = ({ definition, groups }: DecisionModel): boolean =>
  !DECISIONS_TAKEN.has(definition.name) || groups.includes('subscription') || groups.includes('order');

function checkPlansNothing(params: Cursor, { definition }: DecisionModel): void {
  const dated = (params.at('notices')?.elements() ?? []).filter((notice) => notice.at('at'));
  for (const planned of [...(params.at('steps')?.elements() ?? []), ...dated]) {
    const step = planned.at('step')?.written ?? planned.at('notice')?.written ?? '';
    planned.report('R024.planned', { decision: definition.name, step });
  }
}

function checkOutcome(
  params: Cursor,
  at: Cursor | undefined,
  outcome: string | null,
  { outcomes, definition }: DecisionModel,
): void {
  const known = Object.keys(outcomes);
  if (outcome === null && definition.hitPolicy !== 'collect')
    params.reportOpening('R021.missing', { outcomes: known });
  if (outcome !== null && !known.includes(outcome)) at?.report('R021.outcome', { word: outcome, known });
}

function checkAmounts(
  at: Cursor | undefined,
  given: Readonly<Record<string, ValueExpression>>,
  decision: DecisionModel,
  names: Names,
): void {
  const known = Object.keys(decision.amounts);
  for (const [name, member] of at?.members() ?? []) {
    const declared = own(decision.amounts, name);
    if (declared) checkLiteral(member, given[name], declared.declaration, names);
    else member.report('R022.amount', { word: name, known });
  }
}

function checkItems(
  from: Cursor | undefined,
  key: 'step' | 'notice' | 'grant',
  known: readonly string[],
): void {
  for (const element of from?.elements() ?? []) {
    const code = element.at(key);
    if (code && !known.includes(code.written)) code.report(`R023.${key}`, { word: code.written, known });
  }
}

/** What is written as it stands is of the declared type; what is computed is checked as a formula. */
function checkLiteral(
  at: Cursor,
  expression: ValueExpression | undefined,
  declaration: TypeDeclaration,
  names: Names,
): void {
  if (expression?.kind === 'literal') checkValue(at, expression.value, declaration, names);
}

/** An outcome that has effects computes what they take. */
export function checkAmountsGiven(
  params: Cursor,
  outcome: string,
  given: object,
  decision: DecisionModel,
): void {
  for (const { effect, with: bindings } of own(decision.outcomes, outcome)?.effects ?? []) {
    for (const { name, optional } of argumentsOf(effect)) {
      const bound = own(bindings, name);
      if (optional || typeof bound !== 'string' || isQuoted(bound) || Object.hasOwn(given, bound)) continue;
      params.reportOpening('R022.outcomeNeeds', { outcome, amount: bound, effect });
    }
  }
}

/** The effects of a planned step get the amounts they take from the rule that plans it. */
function checkStepEffects(at: Cursor, given: object, vocabulary: VocabularyModel): void {
  const step = at.at('step')?.written ?? '';
  const amounts = new Set(Object.values(vocabulary.decisions).flatMap((one) => Object.keys(one.amounts)));
  for (const { effect, with: bindings } of own(vocabulary.steps, step)?.effects ?? []) {
    for (const { name, optional } of argumentsOf(effect)) {
      const bound = own(bindings, name);
      if (optional || typeof bound !== 'string' || !amounts.has(bound) || Object.hasOwn(given, bound))
        continue;
      at.report('R022.stepNeeds', { step, amount: bound, effect });
    }
  }
}
