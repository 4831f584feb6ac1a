import type { ContractEvent as EventRow } from '../../../domain/contract/contract-event';
import type { DueStep as StepRow } from '../../../domain/contract/due-step';
import { textOfReason } from '../../../domain/contract/due-step';
import type { Rulebook } from '../../../domain/ports/rulebook';
import type { Text } from '../../../domain/text';
import { signerFor } from '../../../domain/signature';
import type { Deps, RulesOnly } from '../../../use-cases/operation/deps';
import type { ContractEvent } from './contract-event.type';
import type { DueStep } from './due-step.type';

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
export const presentDueStep = (row: StepRow, { rulebooks }: RulesOnly): DueStep => ({
  __typename: 'DueStep',
  ...row,
  label: stepLabel(rulebooks.current(), row.step),
  reason: row.droppedFor && textOfReason(row.droppedFor),
});

/** A step of a timeline, or a notice that the rules schedule. */
function stepLabel(rulebook: Rulebook, code: string): Text {
  const label = rulebook.label('steps', code);
  return label.fr === code ? rulebook.label('notices', code) : label;
}
