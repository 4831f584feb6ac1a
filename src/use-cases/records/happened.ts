import type { FactValue } from '../../domain/facts';
import type { IdOf } from '../../domain/id';
import type { Instant } from '../../domain/time';
import { signatureOf } from '../../domain/signature';
import type { Taken } from '../facts/take-decision';
import type { Matter } from '../operation/matter';
import type { Scope } from '../operation/scope';

/** Something the timeline of the contract keeps. */
export interface Happening {
  /** A code of the events of the vocabulary. */
  readonly type: string;
  readonly data?: Readonly<Record<string, FactValue>>;
  /** When it counts: at the instant of the decision behind it, or now, when it is left out. */
  readonly at?: Instant;
  /** The decision that says what follows from it, where it is told before the rules are asked. */
  readonly followedBy?: IdOf<'decisions'> | null;
}

/** Adds an event to the timeline of the contract, with the decision behind it if there is one; answers its id. */
export async function happened(
  { deps, tables, zone, now }: Scope,
  { customer, subscription }: Pick<Matter, 'customer' | 'subscription'>,
  { type, data = {}, at, followedBy = null }: Happening,
  taken: Taken | null = null,
): Promise<IdOf<'events'>> {
  const id = deps.ids.next('events');
  const effectiveAt = at ?? taken?.decision.request.at ?? now;
  await tables.events.insert({
    id,
    customerId: customer.id,
    subscriptionId: subscription?.id ?? null,
    type,
    effectiveAt,
    effectiveOn: zone.dayOf(effectiveAt),
    recordedAt: now,
    actor: signatureOf(deps.actor),
    decisionId: taken?.decisionId ?? followedBy,
    data,
  });
  return id;
}
