import { canonical } from '../../domain/canonical';
import type { Decision, DecisionRecord } from '../../domain/decision';
import type { GivenId } from '../../domain/id';
import type { Deps } from '../operation/deps';
import { findOwn } from '../operation/find-own';
import { authorize } from '../operation/permissions';
import { valuesOf } from '../facts/answer-values';
import type { ToReplay } from './rulebook-that-decided';
import { rulebookThatDecided } from './rulebook-that-decided';

/** A decision of the log, decided again from its facts and its release. */
export interface ReplayedDecision {
  readonly record: DecisionRecord;
  readonly decision: Decision;
  /** The replay gives the outcome, the amounts and the trace that were recorded. */
  readonly identical: boolean;
}

/** Reads a decision of the log. */
export async function readDecision(deps: Deps, id: GivenId<'decisions'>): Promise<ReplayedDecision> {
  authorize(deps, 'readDecisionLog');
  const record = await deps.store.read((tables) => findOwn(tables, deps.actor, 'decisions', id));
  return replay(deps, record);
}

/** Decides again what was recorded, with the rules that decided then. */
export async function replay(services: ToReplay, record: DecisionRecord): Promise<ReplayedDecision> {
  const rulebook = await rulebookThatDecided(services, record);
  const decision = await rulebook.decide(record.request);
  const identical = sameAnswer(record, decision) && canonical(record.trace) === canonical(decision.trace);
  return { record, decision, identical };
}

/** Whether a decision answers what was recorded: the outcome and the amounts, by whatever rules. */
export const sameAnswer = ({ outcome, values }: DecisionRecord, decision: Decision): boolean =>
  outcome === decision.outcome && canonical(values) === canonical(valuesOf(decision));
