import type { Minutes } from '../../domain/minutes';
import type { PurchaseOrder } from '../../domain/contract/order';
import type { Subscription } from '../../domain/contract/subscription';
import type { Term } from '../../domain/contract/term';
import type { FactGroup } from '../../domain/facts';
import type { Instant, LocalDate } from '../../domain/time';
import type { Zone } from '../../domain/zone';
import { amountOf } from '../../domain/cents';
import { creditLeft } from './credit-left';
import { readAll } from '../operation/read-all';
import type { Scope } from '../operation/scope';
import { termInCourse } from '../terms/term-of';

/** The setup of an order (article 5); undefined before the order is validated. */
export const setupFacts = (
  zone: Zone,
  order: Pick<PurchaseOrder, 'validatedAt' | 'validUntil'> | null,
  setupAt: Instant | null,
): FactGroup | undefined => {
  const validatedAt = order?.validatedAt ?? null;
  if (!order || validatedAt === null) return undefined;
  const setupOn = setupAt === null ? null : zone.dayOf(setupAt);
  return { validatedAt, setupAt, setupOn, orderValidUntil: order.validUntil };
};

/** The renewal order of the due date in course, if one was issued, and whether a party gave notice (article 6). */
export const renewalFacts = (
  zone: Zone,
  order: PurchaseOrder | null,
  { level, noticeGivenOn }: Subscription,
): FactGroup => {
  const orderValidatedAt = order?.validatedAt ?? null;
  const sentAt = order?.sentAt ?? null;
  return {
    orderSentOn: sentAt === null ? null : zone.dayOf(sentAt),
    orderValidatedAt,
    orderValidatedOn: orderValidatedAt === null ? null : zone.dayOf(orderValidatedAt),
    orderValidUntil: order?.validUntil ?? null,
    noticeGivenOn,
    level: order?.level ?? level,
  };
};

/** What a change of level is about, where it is asked for and where a term at another level begins. */
interface Change {
  readonly toLevel: string;
  readonly fromLevel?: string;
  readonly newTermMinutes?: Minutes;
  readonly formerTermMinutes?: Minutes;
  /** A term that begins by the act itself is not stored yet. */
  readonly term?: Term;
}

/** A level asked for, or that of a term that begins, and the changes made before (articles 6.1 and 7). */
export async function changeFacts(
  scope: Pick<Scope, 'tables' | 'zone' | 'rulebook' | 'at'>,
  subscription: Subscription,
  change: Change,
  requestedOn: LocalDate,
): Promise<FactGroup> {
  const { tables } = scope;
  const { id, level, agreedOn } = subscription;
  const { levels, beginsOn } =
    change.term?.number === subscription.termNumber ? change.term : await termInCourse(tables, subscription);
  const changes = await readAll(tables.events, { subscriptionId: id, type: 'LEVEL_CHANGED' });
  return {
    fromLevel: change.fromLevel ?? level,
    orderedLevel: levels[0]?.level ?? level,
    toLevel: change.toLevel,
    requestedOn,
    termBeganOn: beginsOn,
    newTermMinutes: change.newTermMinutes ?? null,
    formerTermMinutes: change.formerTermMinutes ?? null,
    creditLeft: amountOf(await creditLeft(scope, subscription.customerId)),
    changesThisTerm: changes.filter(({ effectiveOn }) => effectiveOn >= agreedOn).length,
    previousChangeOn: changes.at(-1)?.effectiveOn ?? null,
  };
}
