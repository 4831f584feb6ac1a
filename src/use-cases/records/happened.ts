import type { Customer } from '../../domain/contract/party';
import type { Subscription } from '../../domain/contract/subscription';
import type { FactValue } from '../../domain/facts';
import type { Instant } from '../../domain/time';
import type { Taken } from '../facts/take-decision';
import type { Scope } from '../operation/scope';

/** Whom an event is about, and the decision behind it. */
export interface Happening extends Partial<Taken> {
  readonly customer: Customer;
  readonly subscription?: Subscription;
}

/** Adds an event to the timeline of the contract. */
export async function happened(
  { deps, tables, zone, now }: Scope,
  { customer, subscription, decision, decisionId = '' }: Happening,
  type: string,
  data: Readonly<Record<string, FactValue>> = {},
  effectiveAt: Instant = decision?.request.at ?? now,
): Promise<void> {
  await tables.events.insert({
    id: deps.ids.next('events'),
    customerId: customer.id,
    subscriptionId: subscription?.id ?? null,
    type,
    effectiveAt,
    effectiveOn: zone.dayOf(effectiveAt),
    recordedAt: now,
    actor: deps.actor.subject,
    decisionId: decisionId === '' ? null : decisionId,
    data,
  });
}
