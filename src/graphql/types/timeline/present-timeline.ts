import type { ContractEvent as EventRow } from '../../../domain/contract/contract-event';
import type { DueStep as StepRow, StepFailure as FailureOfStep } from '../../../domain/contract/due-step';
import { textOfReason } from '../../../domain/contract/due-step';
import type { Rulebook } from '../../../domain/ports/rulebook';
import type { Text } from '../../../domain/text';
import { signerFor } from '../../../domain/signature';
import type { Deps } from '../../../use-cases/operation/deps';
import type { Attention } from './attention.type';
import type { ContractEvent } from './contract-event.type';
import type { DueStep, StepFailure } from './due-step.type';

/** An event as the API shows it, as the rules call it today. */
export const presentEvent = (
  row: EventRow,
  { rulebooks, actor }: Pick<Deps, 'rulebooks' | 'actor'>,
): ContractEvent => ({
  __typename: 'ContractEvent',
  ...row,
  actor: signerFor(actor, row.actor),
  label: rulebooks.current().label('events', row.type),
});

/** A planned step as the API shows it. */
export const presentDueStep = (
  row: StepRow,
  { rulebooks, actor }: Pick<Deps, 'rulebooks' | 'actor'>,
): DueStep => ({
  __typename: 'DueStep',
  ...row,
  status: row.status === 'PENDING' && row.stuck ? 'FAILED' : row.status,
  failure: row.status === 'PENDING' ? row.failure && presentFailure(row.failure, actor) : null,
  label: stepLabel(rulebooks.current(), row.step),
  reason: row.droppedFor && textOfReason(row.droppedFor),
});

/** Why a step failed, as its reader may know it. */
export const presentFailure = (
  { reason, forStaff, since, attempts, retryAt }: FailureOfStep,
  { role }: Deps['actor'],
): StepFailure => ({ reason: role === 'customer' ? reason : (forStaff ?? reason), since, attempts, retryAt });

/** Why a subscription is shown as it was last known; null for a step that nothing is wrong with. */
export function presentAttention(row: StepRow, deps: Pick<Deps, 'rulebooks' | 'actor'>): Attention | null {
  const step = presentDueStep(row, deps);
  return step.failure && { reason: step.failure.reason, since: step.failure.since, step };
}

/** A step of a timeline, or a notice that the rules schedule. */
function stepLabel(rulebook: Rulebook, code: string): Text {
  const label = rulebook.label('steps', code);
  return label.fr === code ? rulebook.label('notices', code) : label;
}
