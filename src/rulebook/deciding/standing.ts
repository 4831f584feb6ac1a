import type { DecisionRequest } from '../../domain/decision';
import type { PlannedItem } from '../../domain/ports/rulebook';
import { own } from '../../domain/own';
import type { ItemModel } from '../model/event-model';
import type { Release } from '../model/release';
import { Session } from './session';
import { plain, valueOf } from './value-of';

/** Whether what a rule planned still stands on the facts of now: as long as its `while` holds, and always without one. */
export function stillStands(release: Release, planned: PlannedItem, request: DecisionRequest): boolean {
  const condition = own(itemOf(release, planned)?.fields ?? {}, 'while');
  return !condition || valueOf(new Session(release, request), condition, plain('boolean')) === true;
}

function itemOf({ documents, amendments }: Release, planned: PlannedItem): ItemModel | undefined {
  const clauses = [...documents, ...amendments].flatMap((document) => document.clauses);
  const found = clauses.flatMap(({ rules }) => rules).find(({ name }) => name === planned.rule);
  return (planned.kind === 'step' ? found?.event.steps : found?.event.notices)?.[planned.place];
}
