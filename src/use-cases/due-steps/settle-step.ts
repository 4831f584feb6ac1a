import type { AllowanceState } from '../../domain/contract/allowance';
import type { DropReason, DueStep } from '../../domain/contract/due-step';
import type { IdOf } from '../../domain/id';
import { openAllowance } from '../allowance/read-allowance';
import { carryOut } from '../effects/decide-and-apply';
import { gatherFacts } from '../facts/gather-facts';
import { workDayOf } from '../facts/work-day';
import type { Taken } from '../facts/take-decision';
import { ask, record } from '../facts/take-decision';
import { withParties } from '../operation/load-subscribed';
import type { Matter, Subscribed } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { countingFrom } from '../operation/scope';
import { whyNotPlanned } from '../records/why-dropped';
import { withRenewalOrder } from '../records/as-renewed';
import { beginNextTerm } from '../records/begin-term';
import { renewalOrderOf } from '../records/renewal-order-of';
import { isSame, originOf } from '../records/step-origin';
import { SCHEDULES } from '../../domain/schedules';
import type { PlannedStep } from '../records/planned-steps';
import { onlyWith, stepsOf } from '../records/planned-steps';
import { planSteps } from '../planning/plan-steps';

/** What became of a step: done, by a decision or with none to take; or dropped, since it no longer stands. */
type Settled =
  | { readonly status: 'DONE'; readonly decisionId: IdOf<'decisions'> | null }
  | { readonly status: 'DROPPED'; readonly droppedFor: DropReason };

const dropped = (droppedFor: DropReason): Settled => ({ status: 'DROPPED', droppedFor });

/** Settles one step at its contractual instant, whenever this runs: the rules say again whether it still stands. */
export async function settleStep(late: Scope, stepId: IdOf<'dueSteps'>): Promise<DueStep['status']> {
  const { tables } = late;
  const step = await tables.dueSteps.find(stepId);
  const subscription = step && (await tables.subscriptions.find(step.subscriptionId));
  if (!subscription || step.status !== 'PENDING') return step?.status ?? 'DROPPED';
  const scope = countingFrom(late, step.at);
  const about = await withParties(scope, subscription);
  // Marked first, so that planning again does not find it waiting.
  const marked = await tables.dueSteps.update(step, {
    status: 'DONE',
    stuck: false,
    failure: null,
    settledAt: late.now,
  });
  const settled = await settle(scope, about, step);
  if (settled.status === 'DROPPED') await tables.dueSteps.update(marked, settled);
  else if (settled.decisionId !== null)
    await tables.dueSteps.update(marked, { decisionId: settled.decisionId });
  return settled.status;
}

function settle(scope: Scope, about: Subscribed, step: DueStep): Promise<Settled> {
  const origin = originOf(step);
  switch (origin.kind) {
    case 'WINDOW':
      return openWindow(scope, about);
    case 'TERM':
      return beginTerm(scope, about);
    case 'SCHEDULE':
      return askAgain(scope, about, step);
    case 'DECISION':
      return doAsPlanned(scope, about, step, origin.decisionId);
  }
}

async function openWindow(scope: Scope, about: Subscribed): Promise<Settled> {
  await openAllowance(scope, about);
  await planSteps(scope, about);
  return { status: 'DONE', decisionId: null };
}

async function beginTerm(scope: Scope, about: Subscribed): Promise<Settled> {
  const begun = await beginNextTerm(scope, about);
  if (begun === about) return dropped(whyNotPlanned(about.subscription));
  await planSteps(scope, begun);
  return { status: 'DONE', decisionId: null };
}

/** A step of a schedule stands if a schedule, asked with the facts of its instant, still plans it. */
async function askAgain(scope: Scope, about: Subscribed, step: DueStep): Promise<Settled> {
  for (const schedule of SCHEDULES.filter((name) => scope.rulebook.declares(name))) {
    const asked = await withRenewalOrder(scope, about, schedule);
    const decision = await ask(scope, schedule, asked);
    const planned = stepsOf(decision);
    const due = planned.find((one) => isSame(step, one));
    if (!due) continue;
    const past = pastFor(scope, due, planned);
    if (past) return dropped(past);
    if (!scope.rulebook.stands(due, decision.request)) return dropped('CAUSE_UNDONE');
    const decisionId = await record(scope, decision, asked);
    return perform(scope, about, onlyWith({ decision, decisionId }, due.effects));
  }
  return dropped(whyNotPlanned(about.subscription));
}

/**
 * A step that a decision planned happens as it was planned, by the rules that planned it, unless the contract has ended
 * or the condition that its rule gives it no longer holds: what its cause no longer justifies is not done.
 */
async function doAsPlanned(
  scope: Scope,
  about: Subscribed,
  step: DueStep,
  decisionId: IdOf<'decisions'>,
): Promise<Settled> {
  const recorded = await scope.tables.decisions.find(decisionId);
  if (about.subscription.status === 'ENDED') return dropped('CONTRACT_ENDED');
  if (!recorded) return dropped('NO_LONGER_PLANNED');
  const rulebook = await scope.deps.rulebooks.byHash(recorded.releaseHash, scope.tables.releases);
  const planned = await rulebook.decide(recorded.request);
  const steps = stepsOf(planned);
  const due = steps.find((one) => isSame(step, one));
  const past = due ? pastFor(scope, due, steps) : 'NO_LONGER_PLANNED';
  if (!due || past) return dropped(past ?? 'NO_LONGER_PLANNED');
  await openAllowance(scope, about);
  const made = await madeBy(scope, decisionId);
  const matter = { ...about, ...made, allowance: await minutesOf(scope, { ...about, ...made }) };
  const asked = await withRenewalOrder({ ...scope, rulebook }, matter, planned.decision);
  // What it was about is as the decision knew it, where nothing says what it is now.
  const now = await gatherFacts({ ...scope, rulebook }, planned.decision, asked, step.at);
  const request = { ...planned.request, facts: { ...planned.request.facts, ...now }, at: step.at };
  if (!rulebook.stands(due, request)) return dropped('CAUSE_UNDONE');
  // Its effects count from the instant of the step, not from that of the decision.
  const decision = { ...planned, request: { ...planned.request, at: step.at } };
  return perform(scope, { ...about, ...made }, onlyWith({ decision, decisionId }, due.effects));
}

/**
 * Why it is not done any more, where it is too late to be of use, or superseded: of steps of one kind that are of use for
 * a time, such as reminders, the last one that is due is done, and none that it makes needless.
 */
function pastFor({ now }: Scope, due: PlannedStep, planned: readonly PlannedStep[]): DropReason | null {
  if (due.usefulUntil === null) return null;
  const isUseful = ({ usefulUntil }: PlannedStep): boolean => usefulUntil === null || now < usefulUntil;
  if (!isUseful(due)) return 'NO_LONGER_USEFUL';
  const isLater = (one: PlannedStep): boolean => one.step === due.step && one.at > due.at && one.at <= now;
  return planned.some((one) => isLater(one) && isUseful(one)) ? 'SUPERSEDED' : null;
}

/** The minutes of the day of the work it is about, or of its own day (article 2.2.1). */
async function minutesOf(scope: Scope, about: Subscribed): Promise<AllowanceState> {
  const { intervention } = about;
  return openAllowance(scope, about, intervention && (await workDayOf(scope, about, intervention)));
}

/** The proposal a decision issued, with its intervention, or the intervention it was about. */
async function madeBy(
  { tables }: Scope,
  decisionId: IdOf<'decisions'>,
): Promise<Pick<Matter, 'proposal' | 'intervention'>> {
  const [proposal] = await tables.proposals.list({ decisionId }, { first: 1 });
  const intervention = proposal
    ? await tables.interventions.find(proposal.interventionId)
    : (await tables.interventions.list({ decisionId }, { first: 1 }))[0];
  return { ...(proposal && { proposal }), ...(intervention && { intervention }) };
}

async function perform(scope: Scope, about: Subscribed, taken: Taken): Promise<Settled> {
  const allowance = await minutesOf(scope, about);
  const order = await renewalOrderOf(scope.tables, about.subscription);
  // An order that nobody validated renews nothing.
  const matter = { ...about, allowance, ...(order?.status === 'VALIDATED' && { order }) };
  await carryOut(scope, { matter, plansAnyway: true }, taken);
  return { status: 'DONE', decisionId: taken.decisionId };
}
