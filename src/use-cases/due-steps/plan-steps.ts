import type { DueStep } from '../../domain/contract/due-step';
import type { Instant } from '../../domain/time';
import { loadLedger, openedUntil } from '../allowance/ledger-view';
import type { Party } from '../operation/party';
import { renewalFactsOf, renewalOrderOf } from '../records/renewal-order-of';
import type { Scope } from '../operation/scope';
import { ask, record } from '../facts/take-decision';
import { insertStep } from '../records/insert-step';
import type { PlannedStep, Timeline } from '../records/timelines';
import { isFixed, occurrenceOf, stepsOf, TIMELINES } from '../records/timelines';

const MOST_STEPS = 500;

/**
 * Writes down the steps the rules plan for a subscription (articles 6.1 and 6.2), and drops those it had planned and
 * plans no more. Planning again plans nothing twice. `since` leaves out what was due before it, when rules change.
 */
export async function planSteps(scope: Scope, party: Party, since: Instant | null = null): Promise<void> {
  const known = await scope.tables.dueSteps.list(
    { subscriptionId: party.subscription.id },
    { first: MOST_STEPS, newestFirst: true },
  );
  const wanted = new Set<string>();
  for (const timeline of TIMELINES) {
    for (const occurrence of await planTimeline(scope, party, timeline, known, since)) wanted.add(occurrence);
  }
  // A service that is not running opens nothing; the windows it missed open when it runs again.
  if (party.subscription.status === 'ACTIVE') wanted.add(await planNextWindow(scope, party, known));
  for (const step of known.filter((one) => !isFixed(one)))
    await keepOrDrop(scope, step, wanted.has(step.occurrence));
}

/** A step no longer planned is dropped; one that was dropped and is planned again waits again, unless its instant is past. */
async function keepOrDrop({ tables, now, at }: Scope, step: DueStep, wanted: boolean): Promise<void> {
  if (step.status === 'PENDING' && !wanted)
    await tables.dueSteps.update(step, { status: 'DROPPED', settledAt: now });
  if (step.status === 'DROPPED' && wanted && step.at > at)
    await tables.dueSteps.update(step, { status: 'PENDING', settledAt: null });
}

async function planTimeline(
  scope: Scope,
  party: Party,
  timeline: Timeline,
  known: readonly DueStep[],
  since: Instant | null,
): Promise<readonly string[]> {
  const order = await renewalOrderOf(scope.tables, party.subscription);
  const subject = { ...party, renewal: renewalFactsOf(order, party.subscription) };
  const decision = await ask(scope, timeline, subject);
  const steps = stepsOf(decision);
  const missing = steps.filter((step) => !isKnown(known, step) && (since === null || step.at >= since));
  if (missing.length > 0) {
    const decisionId = await record(scope, decision, subject);
    for (const step of missing) await insertStep(scope, party, step, occurrenceOf(step), decisionId);
  }
  return steps.map(occurrenceOf);
}

/** The next window opens on its first day even if nobody asks (article 2.2.1). */
async function planNextWindow(scope: Scope, party: Party, known: readonly DueStep[]): Promise<string> {
  const view = await loadLedger(scope.tables, party.subscription, party.customer);
  const at = scope.zone.startOfDay(openedUntil(view) ?? party.subscription.effectiveDate);
  const step: PlannedStep = { step: ALLOWANCE_WINDOW, at, rule: '', effects: [] };
  if (!isKnown(known, step)) await insertStep(scope, party, step, occurrenceOf(step), '');
  return occurrenceOf(step);
}

/** The code of the step that opens an allowance window. */
export const ALLOWANCE_WINDOW = 'ALLOWANCE_WINDOW';

const isKnown = (known: readonly DueStep[], step: PlannedStep): boolean =>
  known.some(({ occurrence }) => occurrence === occurrenceOf(step));
