import type { DueStep } from '../../domain/contract/due-step';
import { openAllowance } from '../allowance/read-allowance';
import type { Party } from '../operation/party';
import { applyDecision } from '../effects/apply-decision';
import { applyEffects } from '../effects/apply-effects';
import type { Target } from '../effects/target';
import { saveTarget } from '../effects/save-target';
import { partyOf } from '../operation/load-party';
import { renewalFactsOf, renewalOrderOf } from '../records/renewal-order-of';
import type { Scope } from '../operation/scope';
import { countingFrom } from '../operation/scope';
import type { Taken } from '../facts/take-decision';
import { ask, record } from '../facts/take-decision';
import { ALLOWANCE_WINDOW, planSteps } from './plan-steps';
import { fixedOccurrence, isFixed, occurrenceOf, stepsOf, TIMELINES } from '../records/timelines';

/** Settles one step at its contractual instant, whenever this runs: the rules say again whether it still stands. */
export async function settleStep(late: Scope, stepId: string): Promise<DueStep['status']> {
  const { tables } = late;
  const step = await tables.dueSteps.find(stepId);
  const subscription = step && (await tables.subscriptions.find(step.subscriptionId));
  if (!subscription || step.status !== 'PENDING') return step?.status ?? 'DROPPED';
  const scope = countingFrom(late, step.at);
  const party = await partyOf(scope, subscription);
  // Taken first, so that planning again does not find it waiting.
  const taken = await tables.dueSteps.update(step, { status: 'DONE', settledAt: late.now });
  const decisionId = await applyStep(scope, party, step);
  const status = decisionId === null ? 'DROPPED' : 'DONE';
  if (status === 'DROPPED' || decisionId !== '') await tables.dueSteps.update(taken, { status, decisionId });
  return status;
}

/** The id of the decision that made it happen, empty when it needs none; null when it no longer stands. */
async function applyStep(scope: Scope, party: Party, step: DueStep): Promise<string | null> {
  if (step.step === ALLOWANCE_WINDOW) {
    await openAllowance(scope, party);
    await planSteps(scope, party);
    return '';
  }
  if (isFixed(step)) return applyFixedStep(scope, party, step);
  const order = await renewalOrderOf(scope.tables, party.subscription);
  const subject = { ...party, renewal: renewalFactsOf(order, party.subscription) };
  for (const timeline of TIMELINES) {
    const decision = await ask(scope, timeline, subject, step.at);
    const due = stepsOf(decision).find((one) => occurrenceOf(one) === step.occurrence);
    if (!due) continue;
    const decisionId = await record(scope, decision, subject);
    await applyStepEffects(scope, party, { decisionId, decision: { ...decision, effects: due.effects } });
    return decisionId;
  }
  return null;
}

/** A step planned for good happens as it was planned, unless the contract has ended. */
async function applyFixedStep(scope: Scope, party: Party, step: DueStep): Promise<string | null> {
  const record = await scope.tables.decisions.find(step.plannedBy);
  if (!record || party.subscription.status === 'ENDED') return null;
  const rulebook = await scope.deps.rulebooks.byHash(record.releaseHash);
  const decision = await rulebook.decide(record.request);
  const due = stepsOf(decision).find((one) => fixedOccurrence(record.id, one) === step.occurrence);
  if (!due) return null;
  const request = { ...decision.request, at: step.at };
  const taken = { decisionId: record.id, decision: { ...decision, request, effects: due.effects } };
  await applyStepEffects(scope, { ...party, ...(await madeBy(scope, record.id)) }, taken);
  return record.id;
}

/** The proposal a decision issued, with its intervention, or the intervention it was about. */
async function madeBy(
  { tables }: Scope,
  decisionId: string,
): Promise<Pick<Target, 'proposal' | 'intervention'>> {
  const [proposal] = await tables.proposals.list({ decisionId }, { first: 1 });
  const intervention = proposal
    ? await tables.interventions.find(proposal.interventionId)
    : (await tables.interventions.list({ decisionId }, { first: 1 }))[0];
  return { ...(proposal ? { proposal } : {}), ...(intervention ? { intervention } : {}) };
}

async function applyStepEffects(
  scope: Scope,
  party: Party & Pick<Target, 'proposal' | 'intervention'>,
  taken: Taken,
): Promise<void> {
  const allowance = await openAllowance(scope, party);
  const order = await renewalOrderOf(scope.tables, party.subscription);
  const before = { ...party, allowance, ...taken, ...(order?.status === 'VALIDATED' && { order }) };
  const after = await saveTarget(scope, before, await applyEffects(scope, before, applyDecision));
  await planSteps(scope, { ...party, subscription: after.subscription ?? party.subscription });
}
