import type { Decision as Answer, DecisionRecord } from '../../../domain/decision';
import { signerFor } from '../../../domain/signature';
import type { Deps } from '../../../use-cases/operation/deps';
import type { ReplayedDecision } from '../../../use-cases/queries/read-decision';
import type { ToReplay } from '../../../use-cases/queries/rulebook-that-decided';
import { replay } from '../../../use-cases/queries/read-decision';
import type { Decision } from './decision.type';

/** A decision of the log: what was recorded is decided again with the rules that decided then. */
export const presentDecision = async (
  record: DecisionRecord,
  services: ToReplay & Pick<Deps, 'actor'>,
): Promise<Decision> => presentReplay(await replay(services, record), services);

/** A decision of the log, as decided again. */
export const presentReplay = (
  { record, decision, identical }: ReplayedDecision,
  { actor }: Pick<Deps, 'actor'>,
): Decision => ({
  ...presentAsked(decision),
  id: record.id,
  at: record.at,
  recordedAt: record.recordedAt,
  actor: signerFor(actor, record.actor),
  identical,
});

/** A decision that was only asked for. */
export const presentAsked = (answer: Answer): Decision => ({
  ...answer,
  id: null,
  at: answer.request.at,
  recordedAt: null,
  actor: null,
  identical: null,
  facts: answer.request.facts,
  answer,
});
