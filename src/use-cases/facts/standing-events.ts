import { EVENT_WITHDRAWN } from '../../domain/contract/contract-event';
import type { ContractEvent } from '../../domain/contract/contract-event';
import { own } from '../../domain/own';
import type { Cancelling } from '../../domain/ports/rulebook';

/** What an event is, as far as another may cancel it. */
type Event = Pick<ContractEvent, 'type' | 'data' | 'subscriptionId'>;
/** The same, as far as one that is named may withdraw it. */
type Kept = Event & Pick<ContractEvent, 'id'>;

/** Whether an event cancels an earlier one: of a type it says it cancels, about the same thing of the same contract. */
export function isCancelledBy(earlier: Event, later: Event, cancelling: Cancelling): boolean {
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

/** The events that nobody withdrew: one recorded by mistake never was, and neither it nor its withdrawal is read. */
export function keptEvents<E extends Kept>(events: readonly E[]): readonly E[] {
  const withdrawals = events.filter(({ type }) => type === EVENT_WITHDRAWN);
  const withdrawn = new Set(withdrawals.map(({ data }) => own(data, 'event')));
  return events.filter(({ id, type }) => type !== EVENT_WITHDRAWN && !withdrawn.has(id));
}

/**
 * The events that nobody withdrew and no later one cancels, so that counts and sums are net; they come in the order they
 * were recorded.
 */
export function standingEvents<E extends Kept>(events: readonly E[], cancelling: Cancelling): readonly E[] {
  const kept = keptEvents(events);
  const cancels = [...kept.entries()].filter(([, { type }]) => own(cancelling, type) !== undefined);
  return kept.filter(
    (event, at) => !cancels.some(([since, later]) => since > at && isCancelledBy(event, later, cancelling)),
  );
}
