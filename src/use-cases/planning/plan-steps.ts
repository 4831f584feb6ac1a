import type { DropReason, DueStep } from '../../domain/contract/due-step';
import type { Instant } from '../../domain/time';
import { ask, record } from '../facts/take-decision';
import type { Subscribed } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { insertStep } from '../records/insert-step';
import type { StepSubject } from '../records/insert-step';
import { whyNotPlanned } from '../records/why-dropped';
import { withRenewalOrder } from '../records/as-renewed';
import type { Due } from '../records/step-origin';
import { isSame } from '../records/step-origin';
import type { Schedule } from '../records/planned-steps';
import { termsAhead } from '../terms/term-of';
import { SCHEDULES } from '../../domain/schedules';
import { stepsOf } from '../records/planned-steps';

const MOST_STEPS = 500;

/** The code of the step that opens an allowance window. */
const ALLOWANCE_WINDOW = 'ALLOWANCE_WINDOW';

/** The code of the step that begins the next term. */
const NEXT_TERM = 'NEXT_TERM';

/**
 * Writes down the steps the rules plan for a subscription (articles 6.1 and 6.2), and drops those it had planned and
 * plans no more. Planning again plans nothing twice. `since` leaves out what was due before it, when rules change.
 */
export async function planSteps(
  scope: Scope,
  // Schedules are asked about the subscription alone, whatever else the act before was about.
  { customer, rental, subscription }: Subscribed,
  since: Instant | null = null,
): Promise<void> {
  const about = { customer, rental, subscription };
  const stored = await scope.tables.dueSteps.list(
    { subscriptionId: subscription.id },
    { first: MOST_STEPS, newestFirst: true },
  );
  // What a decision planned for good is neither planned again nor dropped.
  const known = stored.filter((step) => step.origin !== 'DECISION');
  const wanted: Due[] = [];
  for (const schedule of SCHEDULES.filter((name) => scope.rulebook.declares(name)))
    wanted.push(...(await planSchedule(scope, about, schedule, known, since)));
  // A service that is not running opens nothing; the windows it missed open when it runs again.
  if (subscription.status === 'ACTIVE') wanted.push(await planNextWindow(scope, about, known));
  wanted.push(...(await planNextTerm(scope, about, known)));
  const anew = wanted.filter((due) => !isKnown(known, due));
  for (const step of known) {
    const moved = anew.some((due) => due.step === step.step);
    const dropped = moved ? 'PLANNED_OTHERWISE' : whyNotPlanned(subscription);
    await keepOrDrop(scope, step, isWanted(wanted, step) ? null : dropped);
  }
}

/** A step no longer planned is dropped; one that was dropped and is planned again waits again, unless its instant is past. */
async function keepOrDrop(
  { tables, now, at }: Scope,
  step: DueStep,
  droppedFor: DropReason | null,
): Promise<void> {
  if (step.status === 'PENDING' && droppedFor !== null)
    await tables.dueSteps.update(step, { status: 'DROPPED', droppedFor, settledAt: now });
  if (step.status === 'DROPPED' && droppedFor === null && step.at > at)
    await tables.dueSteps.update(step, { status: 'PENDING', droppedFor, settledAt: null });
}

const isWanted = (wanted: readonly Due[], step: DueStep): boolean => wanted.some((due) => isSame(step, due));

async function planSchedule(
  scope: Scope,
  about: Subscribed,
  schedule: Schedule,
  known: readonly DueStep[],
  since: Instant | null,
): Promise<readonly Due[]> {
  const asked = await withRenewalOrder(scope, about, schedule);
  const decision = await ask(scope, schedule, asked);
  const steps = stepsOf(decision);
  const missing = steps.filter(
    (step, place) =>
      // One of each: two sums to be paid by one day are reminded of once.
      steps.findIndex((other) => other.step === step.step && other.at === step.at) === place &&
      !isKnown(known, step) &&
      (since === null || step.at >= since),
  );
  if (missing.length > 0) {
    const decisionId = await record(scope, decision, asked);
    for (const step of missing)
      await insertStep(scope, subjectOf(about), step, { kind: 'SCHEDULE', decisionId, rule: step.rule });
  }
  return steps;
}

/** The next window opens on its first day even if nobody asks (article 2.2.1). */
async function planNextWindow(scope: Scope, about: Subscribed, known: readonly DueStep[]): Promise<Due> {
  const last = (await scope.tables.standing(about.subscription.id))?.lastWindow;
  const at = scope.zone.startOfDay(last?.windowUntil ?? about.subscription.effectiveDate);
  const due = { step: ALLOWANCE_WINDOW, at };
  if (!isKnown(known, due)) await insertStep(scope, subjectOf(about), due, { kind: 'WINDOW' });
  return due;
}

/** A term agreed ahead begins on its first day, which is the due date of the one in course (article 6.1). */
async function planNextTerm(
  scope: Scope,
  about: Subscribed,
  known: readonly DueStep[],
): Promise<readonly Due[]> {
  const [next] = await termsAhead(scope.tables, about.subscription);
  if (!next) return [];
  const due = { step: NEXT_TERM, at: scope.zone.startOfDay(next.beginsOn) };
  if (!isKnown(known, due)) await insertStep(scope, subjectOf(about), due, { kind: 'TERM' });
  return [due];
}

const subjectOf = ({ customer, subscription }: Subscribed): StepSubject => ({
  customer,
  subscriptionId: subscription.id,
});

const isKnown = (known: readonly DueStep[], due: Due): boolean => known.some((step) => isSame(step, due));
