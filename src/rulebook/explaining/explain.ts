import type { Decision } from '../../domain/decision';
import type {
  ClauseCitation,
  Explanation,
  InterpretationUse,
  RuleExplanation,
} from '../../domain/explanation';
import type { Decided } from '../deciding/decide';
import { own } from '../../domain/own';
import { citationOf, citedBeside, citedBy } from './citation';
import { conditionTraces } from './condition-trace';
import { typeset, withApostrophes } from '../wording/typeset';
import type { Words } from '../wording/words';
import { holds } from './told-when';
import { lazily, once } from './lazily';
import { sentenceOf } from './sentence';
import { tell } from './authors-sentence';
import type { Used } from './used';
import { usedBy } from './used';
import type { DecideAgain } from './decide-again';
import { waysToYes } from './ways-to-yes';
import { wordsFor } from './words-for';

/** Why a decision is what it is, from the same facts and release; each part is made when it is read. */
export function explain(decided: Decided, decideAgain: DecideAgain): Explanation {
  const { decision, model, session } = decided;
  const words = wordsFor(session);
  const outcome = own(model.outcomes, decision.outcome);
  const outcomeLabel = outcome?.label ?? { fr: decision.outcome, en: decision.outcome };
  const favourable = outcome?.favourable ?? false;
  const rules = rulesOf(decided, words);
  const deciding = rules.filter(({ decides }) => decides);
  const used = once(() => usedAnew(decision, decideAgain));
  const explanation: Explanation = lazily<Explanation>({
    outcomeLabel: () => outcomeLabel,
    favourable: () => favourable,
    sentence: () =>
      sentenceOf({
        decided,
        words,
        outcomeLabel,
        clause: explanation.clause,
        conditions: () => deciding.flatMap(({ conditions }) => conditions),
      }),
    clause: () => {
      const [clause] = unique(deciding.map((rule) => rule.clause));
      return clause ?? (model.fallback ? citedBy(session.binding.bound, model.fallback) : null);
    },
    clauses: () => {
      const beside = decided.considered
        .filter(({ rule }) => decision.trace.decidedBy.includes(rule.name))
        .flatMap(({ rule, source }) => citedBeside(session, source, rule.cites));
      const clauses = unique([...deciding.map(({ clause }) => clause), ...beside]);
      return explanation.clause ? unique([explanation.clause, ...clauses]) : clauses;
    },
    rules: () => rules,
    because: () =>
      rules
        .filter(({ decides, overriddenBy }) => decides || overriddenBy !== null)
        .sort((one, other) => Number(other.decides) - Number(one.decides))
        .flatMap(({ conditions }) => conditions),
    quantities: () => used().quantities,
    parameters: () => used().parameters,
    interpretations: () => interpretationsOf(decided, used()),
    waysToYes: () => (favourable ? [] : waysToYes(decided, words, decideAgain)),
    help: () => {
      const help = outcome?.help ?? session.release.vocabulary.help;
      return favourable || explanation.waysToYes.length > 0 ? null : help && withApostrophes(typeset(help));
    },
  });
  return explanation;
}

/** Followed where nothing but the decision was computed: what it tells does not depend on what was read before. */
const usedAnew = ({ request }: Decision, decideAgain: DecideAgain): Used => usedBy(decideAgain(request));

function rulesOf(decided: Decided, words: Words): readonly RuleExplanation[] {
  const { decision, session, considered } = decided;
  return considered.map((one) => {
    const { rule, source, satisfied } = one;
    const overridden = decision.trace.overridden.find((entry) => entry.rule === rule.name);
    const decides = decision.trace.decidedBy.includes(rule.name);
    const told = once(() =>
      decides && rule.explanation ? tell(decided, words, rule.explanation) : { text: null, lacks: false },
    );
    return lazily<RuleExplanation>({
      rule: () => rule.name,
      title: () => rule.title,
      clause: () => citationOf(source.document, source.clause, rule.excerpts),
      said: () => told().text,
      lacksFigure: () => told().lacks,
      satisfied: () => satisfied,
      decides: () => decides,
      overriddenBy: () => overridden?.by ?? null,
      overriddenBecause: () => overridden?.because ?? null,
      conditions: () => conditionTraces(session, words, one),
    });
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
  return session.binding.bound.flatMap(({ clause }) =>
    clause.interpretations
      .filter(({ when }) => holds(session, when))
      .filter(({ affects }) =>
        affects.length === 0 ? decidingClauses.has(clause.id) : affects.some((name) => names.has(name)),
      )
      .map(({ id, question, choice, reason, status }) => ({ id, question, choice, reason, status })),
  );
}
