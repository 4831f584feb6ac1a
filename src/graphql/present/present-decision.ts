import type { Decision } from '../../domain/decision';
import type { ReplayedDecision } from '../../use-cases/queries/read-decision';

/** A decision of the log, as decided again. */
export const presentReplay = ({ record, decision, identical }: ReplayedDecision): object => ({
  ...decision,
  id: record.id,
  recordedAt: record.recordedAt,
  actor: record.actor,
  identical,
  at: record.at,
  facts: record.request.facts,
});

/** A decision that was only asked for. */
export const presentAsked = (decision: Decision): object => ({
  ...decision,
  id: null,
  recordedAt: null,
  actor: null,
  identical: null,
  at: decision.request.at,
  facts: decision.request.facts,
});
