import type { DropReason, DueStep } from '../../domain/contract/due-step';
import type { Subscription } from '../../domain/contract/subscription';
import type { Decision } from '../../domain/decision';
import type { Tables } from '../../domain/ports/store';
import { SCHEDULES } from '../../domain/schedules';
import type { Instant } from '../../domain/time';
import { ask, record } from '../facts/take-decision';
import type { Matter, Subscribed } from '../operation/matter';
import { readAll } from '../operation/read-all';
import type { Scope } from '../operation/scope';
import { withRenewalOrder } from '../records/as-renewed';
import { insertStep } from '../records/insert-step';
import type { StepSubject } from '../records/insert-step';
import type { PlannedStep, Schedule } from '../records/planned-steps';
import { stepsOf } from '../records/planned-steps';
import type { Due } from '../records/step-origin';
import { isSame, occurrenceOf } from '../records/step-origin';
import { whatLacks } from '../records/what-lacks';
import { whyNotPlanned } from '../records/why-dropped';
import { termsAhead } from '../terms/term-of';

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
  const schedules: Scheduled[] = [];
  for (const schedule of SCHEDULES.filter((name) => scope.rulebook.declares(name)))
    schedules.push(await askSchedule(scope, about, schedule));
  const opening: Opening[] = [
    // A service that is not running opens nothing; the windows it missed open when it runs again.
    ...(subscription.status === 'ACTIVE' ? [await nextWindow(scope, subscription)] : []),
    ...(await nextTerm(scope, subscription)),
  ];
  const wanted: readonly Due[] = [...schedules.flatMap(({ steps }) => steps), ...opening];
  const known = await knownSteps(scope.tables, subscription, wanted);
  for (const scheduled of schedules) await planScheduled(scope, about, scheduled, known, since);
  for (const { kind, ...due } of opening)
    if (!isKnown(known, due)) await insertStep(scope, subjectOf(about), due, { kind });
  const anew = wanted.filter((due) => !isKnown(known, due));
  for (const step of known) {
    const moved = anew.some((due) => due.step === step.step);
    const dropped = moved ? 'PLANNED_OTHERWISE' : whyNotPlanned(subscription);
    await keepOrDrop(scope, step, isWanted(wanted, step) ? null : dropped);
  }
}

/**
 * The steps written before that wait, and those that are wanted now, whatever became of them: what else an old contract
 * went through makes planning no longer. What a decision planned for good is neither planned again nor dropped.
 */
async function knownSteps(
  { dueSteps }: Tables,
  { id: subscriptionId }: Subscription,
  wanted: readonly Due[],
): Promise<readonly DueStep[]> {
  const occurrence = [...new Set(wanted.map(occurrenceOf))];
  const settled = await readAll(dueSteps, { subscriptionId, occurrence, status: ['DONE', 'DROPPED'] });
  const waiting = await readAll(dueSteps, { subscriptionId, status: 'PENDING' });
  return [...settled, ...waiting].filter(({ origin }) => origin !== 'DECISION');
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

/** A schedule as it was asked, with the steps of its answer. */
interface Scheduled {
  readonly decision: Decision;
  readonly asked: Matter;
  readonly steps: readonly PlannedStep[];
}

async function askSchedule(scope: Scope, about: Subscribed, schedule: Schedule): Promise<Scheduled> {
  const asked = await withRenewalOrder(scope, about, schedule);
  const decision = await ask(scope, schedule, asked);
  const steps = stepsOf(decision).filter((step) => whatLacks(step, about, null) === null);
  return { decision, asked, steps };
}

async function planScheduled(
  scope: Scope,
  about: Subscribed,
  { decision, asked, steps }: Scheduled,
  known: readonly DueStep[],
  since: Instant | null,
): Promise<void> {
  const missing = steps.filter(
    (step, place) =>
      // One of each: two sums to be paid by one day are reminded of once.
      steps.findIndex((other) => other.step === step.step && other.at === step.at) === place &&
      !isKnown(known, step) &&
      (since === null || step.at >= since),
  );
  if (missing.length === 0) return;
  const decisionId = await record(scope, decision, asked);
  for (const step of missing)
    await insertStep(scope, subjectOf(about), step, { kind: 'SCHEDULE', decisionId, rule: step.rule });
}

/** What begins by itself on its first day: nothing plans it. */
interface Opening extends Due {
  readonly kind: 'WINDOW' | 'TERM';
}

/** The next window opens on its first day even if nobody asks (article 2.2.1). */
async function nextWindow({ tables, zone }: Scope, { id, effectiveDate }: Subscription): Promise<Opening> {
  const last = (await tables.standing(id))?.lastWindow;
  return { kind: 'WINDOW', step: ALLOWANCE_WINDOW, at: zone.startOfDay(last?.windowUntil ?? effectiveDate) };
}

/** A term agreed ahead begins on its first day, which is the due date of the one in course (article 6.1). */
async function nextTerm({ tables, zone }: Scope, subscription: Subscription): Promise<readonly Opening[]> {
  const [next] = await termsAhead(tables, subscription);
  return next ? [{ kind: 'TERM', step: NEXT_TERM, at: zone.startOfDay(next.beginsOn) }] : [];
}

const subjectOf = ({ customer, subscription }: Subscribed): StepSubject => ({
  customer,
  subscriptionId: subscription.id,
});

const isKnown = (known: readonly DueStep[], due: Due): boolean => known.some((step) => isSame(step, due));
