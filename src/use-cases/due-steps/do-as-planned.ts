import type { DueStep } from '../../domain/contract/due-step';
import type { IdOf } from '../../domain/id';
import { openAllowance } from '../allowance/read-allowance';
import { gatherFacts } from '../facts/gather-facts';
import type { Matter, Subscribed } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { withRenewalOrder } from '../records/as-renewed';
import { onlyWith, stepsOf } from '../records/planned-steps';
import { isSame } from '../records/step-origin';
import { minutesOf, pastFor, performStep } from './perform-step';
import type { Settled } from './outcome-of-step';
import { whatLacks } from '../records/what-lacks';
import { dropped } from './outcome-of-step';

/**
 * A step that a decision planned happens as it was planned, by the rules that planned it, unless it lacks what it needs,
 * or the condition that its rule gives it no longer holds: what its cause no longer justifies is not done.
 */
export async function doAsPlanned(
  scope: Scope,
  subject: Matter,
  step: DueStep,
  decisionId: IdOf<'decisions'>,
): Promise<Settled> {
  const recorded = await scope.tables.decisions.find(decisionId);
  if (!recorded) return dropped('NO_LONGER_PLANNED');
  const rulebook = await scope.deps.rulebooks.byHash(recorded.releaseHash, scope.tables.releases);
  const planned = await rulebook.decide(recorded.request);
  const steps = stepsOf(planned);
  const due = steps.find((one) => isSame(step, one));
  const past = due ? pastFor(scope, due, steps) : 'NO_LONGER_PLANNED';
  if (!due || past) return dropped(past ?? 'NO_LONGER_PLANNED');
  const about = await madeBy(scope, subject, step, decisionId);
  const lacking = whatLacks(due, about, decisionId);
  if (lacking) return dropped(lacking);
  // What it was about is as the decision knew it, where nothing says what it is now.
  const asked = await askedNow({ ...scope, rulebook }, about, planned.decision);
  const now = await gatherFacts({ ...scope, rulebook }, planned.decision, asked, step.at);
  const request = { ...planned.request, facts: { ...planned.request.facts, ...now }, at: step.at };
  if (!rulebook.stands(due, request)) return dropped('CAUSE_UNDONE');
  // Its effects count from the instant of the step, not from that of the decision.
  const decision = { ...planned, request: { ...planned.request, at: step.at } };
  return performStep(scope, about, onlyWith({ decision, decisionId }, due.effects));
}

/** What the decision was about, as it now stands: its order, and the proposal it issued or the work it concerned. */
async function madeBy<M extends Matter>(
  { tables }: Scope,
  subject: M,
  step: DueStep,
  decisionId: IdOf<'decisions'>,
): Promise<M> {
  const order = subject.order ?? (step.orderId && (await tables.orders.find(step.orderId)));
  const [proposal] = await tables.proposals.list({ decisionId }, { first: 1 });
  const intervention = proposal
    ? await tables.interventions.find(proposal.interventionId)
    : ((await tables.interventions.list({ decisionId }, { first: 1 }))[0] ??
      (await tables.interventions.list({ reviewDecisionId: decisionId }, { first: 1 }))[0]);
  return {
    ...subject,
    ...(order && { order }),
    ...(proposal && { proposal }),
    ...(intervention && { intervention }),
  };
}

/** What the condition of the step is asked of: of a subscription, with the minutes and the renewal order of its instant. */
async function askedNow(scope: Scope, about: Matter, decision: string): Promise<Matter> {
  const { subscription, rental } = about;
  if (!subscription || !rental) return about;
  const subscribed: Subscribed = { ...about, subscription, rental };
  await openAllowance(scope, subscribed);
  const { setupAt } = subscription;
  const matter = { ...subscribed, setupAt, allowance: await minutesOf(scope, subscribed) };
  return withRenewalOrder(scope, matter, decision);
}
