import type { ContractEvent } from '../../domain/contract/contract-event';
import { EVENT_WITHDRAWN } from '../../domain/contract/contract-event';
import { ForbiddenTransition, InvalidInput } from '../../domain/errors';
import type { GivenId, IdOf } from '../../domain/id';
import { own } from '../../domain/own';
import type { Text } from '../../domain/text';
import { lockToDecide } from '../due-steps/lock-subscribed';
import { recordAct } from '../effects/record-act';
import { amountPaid, referencesPaid } from '../facts/charge-facts';
import { paymentOf } from '../facts/payment-of';
import { isCancelledBy, keptEvents, standingEvents } from '../facts/standing-events';
import { checkLine } from '../operation/check-input';
import type { Deps } from '../operation/deps';
import { findOwn } from '../operation/find-own';
import type { Keyed } from '../operation/idempotent-write';
import { operate } from '../operation/operate';
import { readAll } from '../operation/read-all';
import type { Scope } from '../operation/scope';
import { dropPlannedBy } from '../records/drop-planned-by';
import type { EventReceipt } from './record-event';

/** An event that was recorded by mistake. */
export interface WithdrawEventInput extends Keyed {
  readonly eventId: GivenId<'events'>;
  /** Why, in a line: the timeline keeps it beside the event. */
  readonly reason: string;
}

/**
 * Withdraws an event that was recorded by mistake. Nothing is deleted: the timeline keeps the event, and tells its
 * withdrawal with the reason; whatever reads events reads neither. What its decision planned is dropped, the schedules
 * plan again, and the rules say what follows.
 */
export async function withdrawEvent(deps: Deps, input: WithdrawEventInput): Promise<EventReceipt> {
  return operate(deps, 'withdrawEvent', input, async (scope) => {
    const event = await findOwn(scope.tables, deps.actor, 'events', input.eventId, 'eventId');
    const reason = checkLine(input.reason, 'reason', 500);
    const { subscriptionId, type, effectiveOn, data, decisionId: recordedBy } = event;
    if (subscriptionId === null || !own(scope.rulebook.recordableEvents(), type)) throw toldByService(event);
    const matter = await lockToDecide(scope, subscriptionId, 'eventId');
    await checkWithdrawable(scope, event, await readAll(scope.tables.events, { subscriptionId }));
    if (recordedBy !== null) await dropPlannedBy(scope, subscriptionId, recordedBy);
    const { eventId, decisionId } = await recordAct(scope, 'event.withdrawn', {
      matter,
      asked: { ...matter, event: { type, on: effectiveOn, attributes: data } },
      tells: { type: EVENT_WITHDRAWN, data: { event: event.id, type, reason } },
      // What the schedules read of it is no longer there.
      plansAnyway: true,
    });
    return { subscriptionId, eventId, decisionId };
  });
}

/** An event is withdrawn once, and after what cancels it; a payment that comes back with it is still to be paid. */
async function checkWithdrawable(
  scope: Scope,
  event: ContractEvent,
  all: readonly ContractEvent[],
): Promise<void> {
  const cancelling = scope.rulebook.cancelling();
  const kept = keptEvents(all);
  if (!kept.some(({ id }) => id === event.id)) throw refused(withdrawnAlready);
  const since = kept.findIndex(({ id }) => id === event.id);
  const cancels = kept.slice(since + 1).find((later) => isCancelledBy(event, later, cancelling));
  if (cancels) throw refused(stillCancelled(cancels));
  const standing = new Set(standingEvents(kept, cancelling).map(({ id }) => id));
  const without = kept.filter(({ id }) => id !== event.id);
  for (const back of standingEvents(without, cancelling))
    if (!standing.has(back.id)) await checkStillOwed(scope, event, back);
}

/** A payment that stands again pays what it paid: sums that were paid since are not paid twice. */
async function checkStillOwed(
  { tables, rulebook, today }: Scope,
  { customerId }: ContractEvent,
  { type, data }: ContractEvent,
): Promise<void> {
  const paidBy = own(rulebook.paying(), type);
  const named = paidBy ? referencesPaid(data, paidBy) : [];
  if (!paidBy || named.length === 0) return;
  await tables.lock('customers', [customerId]);
  let left = 0;
  for (const reference of named)
    for (const charge of await readAll(tables.charges, { reference, customerId }))
      left += (await paymentOf(tables, rulebook, charge, today))?.left ?? 0;
  const amount = amountPaid(data, paidBy);
  if (left === 0 || (amount !== null && amount > left)) throw refused(paidSince(named.join(', ')));
}

const refused = (message: Text): ForbiddenTransition => new ForbiddenTransition(message, ['eventId']);

const toldByService = ({ type }: ContractEvent): InvalidInput =>
  new InvalidInput(
    {
      fr: `l'événement \`${type}\` n'a pas été enregistré à la main : il dit ce que le service a fait, et ne se retire pas`,
      en: `the event \`${type}\` was not recorded by hand: it tells what the service did, and is not withdrawn`,
    },
    ['eventId'],
  );

const withdrawnAlready: Text = {
  fr: 'cet événement est déjà retiré',
  en: 'this event is withdrawn already',
};

const stillCancelled = ({ id, type }: { readonly id: IdOf<'events'>; readonly type: string }): Text => ({
  fr: `l'événement \`${type}\` (${id}) l'annule ; retirer d'abord celui-là`,
  en: `the event \`${type}\` (${id}) cancels it; withdraw that one first`,
});

const paidSince = (references: string): Text => ({
  fr: `le paiement qu'il annule vaudrait de nouveau, et ${references} a été payé depuis ; retirer d'abord ce paiement-là`,
  en: `the payment that it cancels would stand again, and ${references} was paid since; withdraw that payment first`,
});
