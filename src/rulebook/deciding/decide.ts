import type { Decision, DecisionRequest, Trace } from '../../domain/decision';
import { NoRuleApplies, UnknownDecision, UnresolvedConflict } from '../../domain/errors';
import type { RuleModel } from '../model/rule-model';
import type { DecisionModel } from '../model/decision-model';
import type { Release } from '../model/release';
import type { Answer } from './answer';
import { answerOf, defaultAnswer, mergeAnswers } from './answer';
import type { BoundClause } from './bind-documents';
import type { BoundRules } from './binding';
import { evaluateRules } from './compiled-rules';
import { own } from '../../domain/own';
import { checkFacts } from './check-facts';
import { effectsOf } from './effects-of';
import { exceptionsAmong } from './exceptions';
import { prevailing } from './prevailing';
import type { RuleEvaluator, RuleResult } from './rule-evaluator';
import { Session } from './session';

/** A rule that was considered, with the clause it stands in. */
export interface Considered extends RuleResult {
  readonly source: BoundClause;
}

/** A decision with what it was made from, for the explanation. */
export interface Decided {
  readonly decision: Decision;
  readonly model: DecisionModel;
  readonly session: Session;
  readonly considered: readonly Considered[];
}

/** Takes a decision: conditions, then exceptions, then what each rule that stands answers, then rank of documents (article 1), then effects. */
export async function decide(
  release: Release,
  evaluator: RuleEvaluator,
  request: DecisionRequest,
): Promise<Decided> {
  const asked = askedOf(release, request);
  return concluded(asked, await evaluator.evaluate(asked.rules.rules, asked.session.read));
}

/** The same by compiled rules, without waiting: what is asked again and again, such as what would make it a yes. */
export function decideAtOnce(release: Release, request: DecisionRequest): Decided {
  const asked = askedOf(release, request);
  return concluded(asked, evaluateRules(asked.rules.rules, asked.session.read));
}

/** A question whose facts are fit, with the rules it is about. */
interface AskedDecision {
  readonly model: DecisionModel;
  readonly session: Session;
  readonly rules: BoundRules;
}

function askedOf(release: Release, request: DecisionRequest): AskedDecision {
  const model = decisionModel(release, request.decision);
  checkFacts(release, request.facts);
  const session = new Session(release, request);
  return { model, session, rules: session.binding.rulesOf(model.definition.name) };
}

function concluded({ model, session, rules }: AskedDecision, results: readonly RuleResult[]): Decided {
  const considered = results.flatMap((result) => {
    const source = rules.sources.get(result.rule);
    return source ? [{ ...result, source }] : [];
  });
  const verdict = verdictOf(session, model, considered);
  const trace: Trace = {
    considered: considered.map(({ rule, satisfied, leaves }) => ({
      rule: rule.name,
      satisfied,
      leaves: leaves.map((held) => (held ? '1' : '0')).join(''),
    })),
    decidedBy: verdict.decidedBy.map(({ rule }) => rule.name),
    overridden: verdict.overridden,
  };
  const { request, release } = session;
  const decision: Decision = {
    decision: request.decision,
    ...verdict.answer,
    favourable: own(model.outcomes, verdict.answer.outcome)?.favourable ?? false,
    effects: effectsOf(model, verdict.answer),
    trace,
    releaseHash: release.hash,
    request,
  };
  return { decision, model, session, considered };
}

/** As many names as a reader goes through; `decisionDefinitions` lists them all. */
const MOST_NAMED = 12;

/** The declaration of a decision. */
export function decisionModel(release: Release, name: string): DecisionModel {
  const model = own(release.vocabulary.decisions, name);
  if (model) return model;
  const names = Object.keys(release.vocabulary.decisions);
  const known = [...names.slice(0, MOST_NAMED), ...(names.length > MOST_NAMED ? ['…'] : [])].join(', ');
  throw new UnknownDecision(
    {
      fr: `la décision \`${name}\` n'existe pas ; décisions connues : ${known}`,
      en: `there is no decision \`${name}\`; known decisions: ${known}`,
    },
    ['decision'],
  );
}

interface Verdict {
  readonly answer: Answer;
  readonly decidedBy: readonly Considered[];
  readonly overridden: Trace['overridden'];
}

interface Answered extends Considered {
  readonly answer: Answer;
}

function verdictOf(session: Session, model: DecisionModel, considered: readonly Considered[]): Verdict {
  const satisfied = considered.filter((result) => result.satisfied);
  const excepted = exceptionsAmong(satisfied.map(({ rule }) => rule));
  const overridden = [...excepted].map(([rule, by]): Overridden => ({ rule, by, because: 'exception' }));
  // Every rule that stands answers before ranks are looked at: one that cannot be computed fails the decision.
  const answered = satisfied
    .filter(({ rule }) => !excepted.has(rule.name))
    .map((result) => ({ ...result, answer: answerOf(session, model, result.rule) }));
  const verdict = ranked(session, model, answered);
  return { ...verdict, overridden: [...overridden, ...verdict.overridden] };
}

type Overridden = Trace['overridden'][number];

function ranked(session: Session, model: DecisionModel, answered: readonly Answered[]): Verdict {
  const [first, ...others] = answered;
  if (!first) return { answer: byDefault(session, model), decidedBy: [], overridden: [] };
  if (model.definition.hitPolicy !== 'collect') return strongest(session, model, answered);
  const answer = mergeAnswers(
    first.answer,
    others.map((other) => other.answer),
  );
  return { answer, decidedBy: answered, overridden: [] };
}

function strongest({ release }: Session, model: DecisionModel, answered: readonly Answered[]): Verdict {
  const isOrdered = model.definition.hitPolicy === 'first';
  const found = prevailing(
    answered,
    release.precedence,
    (one, other) =>
      (isOrdered && one.source.document === other.source.document) || sameAnswer(one.answer, other.answer),
  );
  if (found.kind !== 'one')
    throw conflict(
      model,
      answered.map(({ rule }) => rule),
    );
  const { item, weaker } = found;
  return {
    answer: item.answer,
    decidedBy: [item],
    overridden: weaker.flatMap(({ rule, source }): readonly Overridden[] => {
      const because = source.rank > item.source.rank ? 'rank' : 'order';
      return because === 'rank' || isOrdered ? [{ rule: rule.name, by: item.rule.name, because }] : [];
    }),
  };
}

const sameAnswer = (one: Answer, other: Answer): boolean =>
  one === other || withoutRules(one) === withoutRules(other);

/** Steps, notices and grants name their rule and their place in it, which is not part of what is answered. */
const withoutRules = (answer: Answer): string =>
  JSON.stringify(answer, (key, value: unknown) => (key === 'rule' || key === 'place' ? undefined : value));

function byDefault(session: Session, model: DecisionModel): Answer {
  if (model.fallback) return defaultAnswer(session, model, model.fallback);
  throw new NoRuleApplies({
    fr: `aucune règle ne s'applique à la décision \`${model.definition.name}\` pour ces faits, et elle ne prévoit pas de réponse par défaut`,
    en: `no rule applies to the decision \`${model.definition.name}\` for these facts, and it declares no default`,
  });
}

function conflict(model: DecisionModel, rules: readonly RuleModel[]): UnresolvedConflict {
  const names = rules.map(({ name }) => name).join(', ');
  return new UnresolvedConflict(
    {
      fr: `la décision \`${model.definition.name}\` reçoit des réponses contradictoires de règles de même rang : ${names} ; déclarer laquelle est l'exception (exceptionTo) ou le rang des documents`,
      en: `the decision \`${model.definition.name}\` gets contradictory answers from rules of equal rank: ${names}; declare which is the exception (exceptionTo) or the rank of the documents`,
    },
    rules.map(({ location }) => location),
  );
}
