import type { ContractEvent } from '../../domain/contract/contract-event';
import { own } from '../../domain/own';
import type { Cancelling } from '../../domain/ports/rulebook';

/** What an event is, as far as another may cancel it. */
type Kept = Pick<ContractEvent, 'type' | 'data' | 'subscriptionId'>;

/** Whether an event cancels an earlier one: of a type it says it cancels, about the same thing of the same contract. */
export function isCancelledBy(earlier: Kept, later: Kept, cancelling: Cancelling): boolean {
  const cancels = own(cancelling, later.type);
  const about = cancels && own(later.data, cancels.by);
  return (
    about !== undefined &&
    about !== null &&
    cancels !== undefined &&
    earlier.subscriptionId === later.subscriptionId &&
    cancels.events.includes(earlier.type) &&
    own(earlier.data, cancels.by) === about
  );
}

/** The events that no later one cancels, so that counts and sums are net; they come in the order they were recorded. */
export function standingEvents<E extends Kept>(events: readonly E[], cancelling: Cancelling): readonly E[] {
  const cancels = [...events.entries()].filter(([, { type }]) => own(cancelling, type) !== undefined);
  return events.filter(
    (event, at) => !cancels.some(([since, later]) => since > at && isCancelledBy(event, later, cancelling)),
  );
}
