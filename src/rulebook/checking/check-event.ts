import { EFFECTS } from '../../domain/effects';
import type { DecisionModel, TypeDeclaration, ValueExpression, VocabularyModel } from '../model/release';
import type { Cursor } from '../reading/cursor';
import { isQuoted } from '../reading/read-vocabulary';
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
  const params = at.members().find(([key]) => key === 'params')?.[1];
  if (!params || params.node.type !== 'object') return;
  const found = Object.fromEntries(params.members()) as Partial<Record<string, Cursor>>;
  const outcomes = Object.keys(decision.outcomes);
  const { outcome } = model.event;
  if (outcome === null && decision.definition.hitPolicy === 'single')
    params.fail(
      'R021',
      'la règle ne dit pas son issue (`outcome`)',
      'the rule does not say its outcome (`outcome`)',
      { fr: `issues : ${outcomes.join(', ')}`, en: `outcomes: ${outcomes.join(', ')}` },
      { start: 0, end: 1 },
    );
  if (outcome !== null && !outcomes.includes(outcome))
    found.outcome?.unknown('R021', { fr: "l'issue", en: 'outcome' }, outcome, outcomes);
  const amounts = Object.keys(decision.amounts);
  for (const [name, member] of found.amounts?.members() ?? []) {
    if (!amounts.includes(name)) member.unknown('R022', { fr: 'le montant', en: 'amount' }, name, amounts);
    else checkLiteral(member, model.event.amounts[name], decision.amounts[name]!.declaration, names);
  }
  checkItems(found.steps, 'step', Object.keys(vocabulary.steps), { fr: "l'étape", en: 'step' });
  checkItems(found.notices, 'notice', Object.keys(vocabulary.notices), { fr: "l'avis", en: 'notice' });
  checkItems(found.grants, 'grant', Object.keys(vocabulary.grants), { fr: "l'octroi", en: 'grant' });
  if (outcome !== null && outcomes.includes(outcome))
    checkEffects(params, outcome, model.event.amounts, decision);
}

function checkItems(
  from: Cursor | undefined,
  key: string,
  known: readonly string[],
  what: { fr: string; en: string },
): void {
  for (const element of from?.elements() ?? []) {
    const code = element.members().find(([name]) => name === key)?.[1];
    if (code && !known.includes(String(code.value))) code.unknown('R023', what, String(code.value), known);
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
function checkEffects(params: Cursor, outcome: string, given: object, decision: DecisionModel): void {
  for (const { effect, with: bindings } of decision.outcomes[outcome]?.effects ?? []) {
    const declared = Object.keys(EFFECTS[effect as keyof typeof EFFECTS]);
    for (const [argument, bound] of Object.entries(bindings)) {
      if (!declared.includes(argument) || typeof bound !== 'string') continue;
      if (isQuoted(bound) || Object.hasOwn(given, bound)) continue;
      params.fail(
        'R022',
        `l'issue ${outcome} demande le montant \`${bound}\` (effet ${effect})`,
        `the outcome ${outcome} needs the amount \`${bound}\` (effect ${effect})`,
        undefined,
        { start: 0, end: 1 },
      );
    }
  }
}
