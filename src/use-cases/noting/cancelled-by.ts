import type { ContractEvent } from '../../domain/contract/contract-event';
import type { IdOf } from '../../domain/id';
import { isCancelledBy, standingEvents } from '../facts/standing-events';
import { readAll } from '../operation/read-all';
import type { Scope } from '../operation/scope';

/** The events of a contract that stand and that an event about to be recorded cancels. */
export async function cancelledBy(
  { tables, rulebook }: Scope,
  subscriptionId: IdOf<'subscriptions'>,
  event: Pick<ContractEvent, 'type' | 'data'>,
): Promise<readonly ContractEvent[]> {
  const cancelling = rulebook.cancelling();
  const standing = standingEvents(await readAll(tables.events, { subscriptionId }), cancelling);
  return standing.filter((earlier) => isCancelledBy(earlier, { ...event, subscriptionId }, cancelling));
}
