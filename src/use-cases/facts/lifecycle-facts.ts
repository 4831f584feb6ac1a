import type { Subscription } from '../../domain/contract/subscription';
import type { FactGroup } from '../../domain/facts';
import type { Tables } from '../../domain/ports/store';
import type { Instant, LocalDate } from '../../domain/time';
import type { Zone } from '../../domain/zone';
import type { ChangeFacts, RenewalFacts } from './subject';

const MOST_CHANGES = 100;

/** The setup of an order (article 5); undefined before the order is validated. */
export const setupFacts = (
  zone: Zone,
  validatedAt: Instant | null,
  setupAt: Instant | null,
): FactGroup | undefined =>
  validatedAt === null
    ? undefined
    : { validatedAt, setupAt, setupOn: setupAt === null ? null : zone.dayOf(setupAt) };

/** A renewal order, and whether a party gave notice (article 6). */
export const renewalFacts = (
  zone: Zone,
  { orderValidatedAt, level }: RenewalFacts,
  noticeGivenOn: LocalDate | null,
): FactGroup => ({
  orderValidatedAt,
  orderValidatedOn: orderValidatedAt === null ? null : zone.dayOf(orderValidatedAt),
  noticeGivenOn,
  level,
});

/** A level asked for, and the changes made before (article 7). */
export async function changeFacts(
  { events }: Tables,
  { fromLevel, toLevel, requestedOn }: ChangeFacts,
  subscription: Subscription,
): Promise<FactGroup> {
  const changes = await events.list(
    { subscriptionId: subscription.id, type: 'LEVEL_CHANGED' },
    { first: MOST_CHANGES, newestFirst: true },
  );
  return {
    fromLevel,
    toLevel,
    requestedOn,
    changesThisTerm: changes.filter(({ effectiveOn }) => effectiveOn >= subscription.agreedOn).length,
    previousChangeOn: changes[0]?.effectiveOn ?? null,
  };
}
