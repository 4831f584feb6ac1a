import type {
  ClauseCitation,
  Explanation,
  InterpretationUse,
  RuleExplanation,
} from '../../domain/explanation';
import type { Decided } from '../deciding/decide';
import { own } from '../../domain/own';
import { citationOf, citedBy } from './citation';
import { conditionTraces } from './condition-trace';
import type { Words } from '../wording/words';
import { sentenceOf } from './sentence';
import type { Used } from './used';
import { usedBy } from './used';
import type { DecideAgain } from './ways-to-yes';
import { waysToYes } from './ways-to-yes';
import { wordsFor } from './words-for';

/** Why a decision is what it is, from the same facts and release. */
export async function explain(decided: Decided, decideAgain: DecideAgain): Promise<Explanation> {
  const { decision, model, session } = decided;
  const words = wordsFor(session);
  const rules = rulesOf(decided, words);
  const deciding = decided.considered.filter(({ rule }) => decision.trace.decidedBy.includes(rule.name));
  const used = usedBy(
    session,
    words,
    deciding.map(({ rule }) => rule),
  );
  const outcome = own(model.outcomes, decision.outcome);
  const outcomeLabel = outcome?.label ?? { fr: decision.outcome, en: decision.outcome };
  const clauses = unique(rules.filter(({ decides }) => decides).map(({ clause }) => clause));
  const clause = clauses[0] ?? (model.fallback ? citedBy(session.bound, model.fallback) : null);
  const because = rules
    .filter(({ decides, overriddenBy }) => decides || overriddenBy !== null)
    .sort((one, other) => Number(other.decides) - Number(one.decides))
    .flatMap(({ conditions }) => conditions);
  return {
    outcomeLabel,
    favourable: outcome?.favourable ?? false,
    sentence: sentenceOf({
      decided,
      words,
      outcomeLabel,
      clause,
      conditions: rules.filter(({ decides }) => decides).flatMap(({ conditions }) => conditions),
    }),
    clause,
    clauses: clause ? unique([clause, ...clauses]) : clauses,
    rules,
    because,
    quantities: used.quantities,
    parameters: used.parameters,
    interpretations: interpretationsOf(decided, used),
    waysToYes: outcome?.favourable ? [] : await waysToYes(decided, words, decideAgain),
  };
}

function rulesOf({ decision, session, considered }: Decided, words: Words): readonly RuleExplanation[] {
  return considered.map((one) => {
    const { rule, source, satisfied } = one;
    const overridden = decision.trace.overridden.find((entry) => entry.rule === rule.name);
    return {
      rule: rule.name,
      title: rule.title,
      clause: citationOf(source.document, source.clause, rule.excerpts),
      satisfied,
      decides: decision.trace.decidedBy.includes(rule.name),
      overriddenBy: overridden?.by ?? null,
      overriddenBecause: overridden?.because ?? null,
      conditions: conditionTraces(session, words, one),
    };
  });
}

function unique(citations: readonly ClauseCitation[]): readonly ClauseCitation[] {
  const byPlace = new Map<string, ClauseCitation>();
  for (const citation of citations) {
    const key = [citation.document, citation.edition, citation.article].join(' ');
    const known = byPlace.get(key);
    const excerpts = [...(known?.excerpts ?? []), ...citation.excerpts];
    byPlace.set(key, {
      ...citation,
      excerpts: [...new Map(excerpts.map((excerpt) => [excerpt.id, excerpt])).values()],
    });
  }
  return [...byPlace.values()];
}

/** The readings of the clauses the answer rests on: those that name something used, and those of the whole clause. */
function interpretationsOf(
  { considered, decision, session }: Decided,
  used: Used,
): readonly InterpretationUse[] {
  const names = new Set([
    ...decision.trace.decidedBy,
    ...used.parameters.map(({ name }) => name),
    ...used.quantities.map(({ name }) => name),
  ]);
  const decidingClauses = new Set(
    considered
      .filter(({ rule }) => decision.trace.decidedBy.includes(rule.name))
      .map(({ source }) => source.clause.id),
  );
  return session.bound.flatMap(({ clause }) =>
    clause.interpretations
      .filter(({ affects }) =>
        affects.length === 0 ? decidingClauses.has(clause.id) : affects.some((name) => names.has(name)),
      )
      .map(({ id, question, choice, reason, status }) => ({ id, question, choice, reason, status })),
  );
}
