import { canonical } from '../../domain/canonical';
import type { Intervention } from '../../domain/contract/intervention';
import { WORK_IN_HAND } from '../../domain/contract/intervention';
import type { Subscription } from '../../domain/contract/subscription';
import type { Decision } from '../../domain/decision';
import { askedOfWork, withMinutes } from '../allowance/minutes-of-work';
import { ask, entailsSomething, record } from '../facts/take-decision';
import type { Matter, Subscribed } from '../operation/matter';
import { readAll } from '../operation/read-all';
import type { Scope } from '../operation/scope';
import { applyDecisions } from './apply-decision';
import { keepChanges } from './keep-changes';
import { planForGood } from './plan-for-good';

/** The decision that says what becomes of a request in hand. */
const REVIEW = 'intervention.review';

/** What the day of the work rests on, besides the rental of the server (articles 2, 6 and 7). */
const GROUND = ['status', 'coveredUntil', 'dueDate', 'level'] as const;

/**
 * Reviews the work in hand after an act, or a step, that changed what it rests on; one that changed none of it asks
 * nothing, unless it was changed before.
 */
export async function reviewAfter<M extends Matter>(
  scope: Scope,
  before: Matter,
  after: M,
  anyway = false,
): Promise<M> {
  const { customer, rental, subscription } = after;
  const was = before.subscription;
  if (!subscription || !rental || !was) return after;
  if (!anyway && GROUND.every((name) => was[name] === subscription[name])) return after;
  return { ...after, subscription: await reviewWork(scope, { customer, rental, subscription }) };
}

/**
 * Asks the rules what becomes of each request in hand, and applies their answer: it stays, waits, is taken up again or
 * given up (articles 2, 6.2 and 7). What they have said of it already is not said again; rules that declare no such
 * decision leave all as it is. Answers the subscription as it then stands.
 */
export async function reviewWork(scope: Scope, about: Subscribed): Promise<Subscription> {
  if (!scope.rulebook.declares(REVIEW)) return about.subscription;
  const inHand = { subscriptionId: about.subscription.id, status: [...WORK_IN_HAND] };
  let so = about;
  for (const intervention of await readAll(scope.tables.interventions, inHand))
    so = { ...so, subscription: await review(scope, so, intervention) };
  return so.subscription;
}

async function review(scope: Scope, about: Subscribed, work: Intervention): Promise<Subscription> {
  const { tables } = scope;
  const proposals = await readAll(tables.proposals, { interventionId: work.id });
  const proposal = proposals.findLast(({ status }) => status === 'ISSUED');
  const read = { ...about, intervention: work, proposals, ...(proposal && { proposal }) };
  const matter = await withMinutes(scope, read);
  // Opening its windows may have changed what it holds.
  const intervention = (await tables.interventions.find(work.id)) ?? work;
  const asked = await askedOfWork(scope, { ...matter, intervention });
  const decision = await ask(scope, REVIEW, asked);
  if (!entailsSomething(decision)) {
    if (intervention.reviewDecisionId !== null)
      await tables.interventions.update(intervention, { reviewDecisionId: null });
    return about.subscription;
  }
  if (await isSaid(scope, intervention, decision)) return about.subscription;
  const decisionId = await record(scope, decision, asked);
  const was = { ...matter, intervention };
  const { so, applied } = await applyDecisions(scope, was, [{ decision, decisionId }]);
  const after = await keepChanges(scope, was, so);
  await planForGood(scope, after, applied);
  return after.subscription;
}

/** Whether the same was said of it last, as the customer reads it. */
async function isSaid(
  { tables, rulebook, deps }: Scope,
  { reviewDecisionId }: Intervention,
  decision: Decision,
): Promise<boolean> {
  const last = reviewDecisionId === null ? null : await tables.decisions.find(reviewDecisionId);
  if (last?.outcome !== decision.outcome) return false;
  const then = await deps.rulebooks.byHash(last.releaseHash, tables.releases);
  const said = await then.explain(await then.decide(last.request));
  return canonical(said.sentence) === canonical((await rulebook.explain(decision)).sentence);
}
