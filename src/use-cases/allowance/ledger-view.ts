import type {
  AllowanceState,
  CountedGrant,
  Grant,
  LedgerEntry,
  OwnTime,
} from '../../domain/contract/allowance';
import type { Hold } from '../../domain/contract/hold';
import type { Movement } from '../../domain/ports/store';
import { isIdOf } from '../../domain/id';
import type { IdOf } from '../../domain/id';
import { opposite, sumOfMinutes } from '../../domain/minutes';
import type { Minutes } from '../../domain/minutes';
import type { Instant, LocalDate } from '../../domain/time';
import type { Subscribed } from '../operation/matter';
import { readAll } from '../operation/read-all';
import type { Scope } from '../operation/scope';
import { poolsOf } from './pools-of';

/** A grant of the ledger, or one the rules would open: no decision stands behind that one yet. */
export type ViewedGrant = Omit<Grant, 'decisionId'> & { readonly decisionId: IdOf<'decisions'> | null };

/** The grants a subscription can draw on and their movements, as read and as opened since. */
export interface LedgerView {
  readonly subscriptionId: IdOf<'subscriptions'>;
  /** The pools that each subscription of the view shares, beside the one that all of its customer do. */
  readonly pools: ReadonlyMap<IdOf<'subscriptions'>, readonly string[]>;
  readonly grants: readonly ViewedGrant[];
  readonly entries: readonly Movement[];
  /** What work to come holds of windows that have not begun, in order of request. */
  readonly holds: readonly Hold[];
}

/** A window of minutes, half-open. */
export interface Window {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** What of a ledger is looked at. */
export interface Looked {
  /** A day that is asked about, where it may be before the last window opened. */
  readonly day: LocalDate;
  /** What moved from this instant on is told from what moved before. */
  readonly apart?: Instant | null;
}

/**
 * Reads the ledger of a subscription and of the pool of its customer, as far back as it counts: the last window opened,
 * and before it what is asked about or held. What ended before had nothing left when that window was opened.
 */
export async function loadLedger(
  scope: Scope,
  about: Subscribed,
  { day, apart = null }: Looked,
): Promise<LedgerView> {
  const { subscription, customer } = about;
  const { ledger, holds, standing } = scope.tables;
  const stands = await standing(subscription.id);
  const last = stands?.lastWindow;
  // A service that is not running holds nothing of what is to come (article 6.2).
  const held =
    subscription.status === 'ACTIVE' && stands?.holdsMinutes
      ? await readAll(holds, { subscriptionId: subscription.id, status: 'WAITING' })
      : [];
  const from = earliest([
    day,
    ...(last ? [last.windowFrom, last.validUntil] : [subscription.effectiveDate]),
    ...held.map((hold) => hold.day),
  ]);
  const grants = await ledger.grantsOf([subscription.id, customer.id], { from, apart });
  return {
    subscriptionId: subscription.id,
    pools: new Map([[subscription.id, await poolsOf(scope, about)]]),
    grants,
    entries: grants.flatMap(({ movements }) => movements),
    holds: held,
  };
}

const earliest = (days: readonly [LocalDate, ...LocalDate[]]): LocalDate =>
  days.reduce((one, other) => (other < one ? other : one));

/** The first day for which no window was opened yet; null before the first window. */
export const openedUntil = ({ subscriptionId, grants }: LedgerView): LocalDate | null =>
  grants
    .filter((grant) => grant.subscriptionId === subscriptionId && grant.windowFrom < grant.windowUntil)
    .reduce<LocalDate | null>(
      (latest, { windowUntil }) => (latest === null || windowUntil > latest ? windowUntil : latest),
      null,
    );

/** The allowance on a day, from every movement there is, or from those made before an instant. */
export function allowanceOn(view: LedgerView, day: LocalDate, until: Instant | null): AllowanceState {
  const window = windowAround(view, day) ?? { from: day, until: day };
  const valid = view.grants.filter(
    (grant) =>
      isSharedBy(view, grant, view.subscriptionId) && grant.validFrom <= day && day < grant.validUntil,
  );
  return sum(
    view,
    day,
    window,
    valid,
    entriesOf(view, valid, (entry) => until === null || entry.effectiveAt < until),
  );
}

/** The window that ended on a day, with what was left of it before it expired; null when there was none. */
export function allowanceBefore(view: LedgerView, day: LocalDate): AllowanceState | null {
  const grants = view.grants.filter((grant) => isOwn(view, grant) && endOf(grant) === day);
  const first = grants[0];
  if (!first) return null;
  return sum(
    view,
    first.windowFrom,
    { from: first.windowFrom, until: first.windowUntil },
    grants,
    entriesOf(view, grants, ({ kind }) => kind !== 'EXPIRY'),
  );
}

/** Where the window of a grant ends; one granted for a window to come is on that window for as long as it counts. */
const endOf = ({ windowFrom, windowUntil, validUntil }: ViewedGrant): LocalDate =>
  windowFrom === windowUntil ? validUntil : windowUntil;

/** Whether a subscription draws on a grant: what it was granted itself, or what is in a pool of its customer that it shares. */
export function isSharedBy(
  { pools }: LedgerView,
  grant: Pick<Grant, 'accountId' | 'subscriptionId' | 'pool'>,
  subscriptionId: IdOf<'subscriptions'>,
): boolean {
  if (grant.subscriptionId === subscriptionId) return true;
  if (isIdOf('subscriptions', grant.accountId)) return false;
  return grant.pool === null || (pools.get(subscriptionId) ?? []).includes(grant.pool);
}

/** A view that also holds these grants and movements. */
export const extended = (
  view: LedgerView,
  grants: readonly ViewedGrant[],
  entries: readonly Movement[],
): LedgerView => ({
  ...view,
  grants: [...view.grants, ...grants],
  entries: [...view.entries, ...entries],
});

/** A view that also holds what another one of the same customer counts in their pool. */
export function withPooled(view: LedgerView, other: LedgerView, customerId: IdOf<'customers'>): LedgerView {
  const known = new Set(view.grants.map(({ id }) => id));
  const grants = other.grants.filter(({ id, accountId }) => accountId === customerId && !known.has(id));
  const added = new Set(grants.map(({ id }) => id));
  const pooled = extended(
    view,
    grants,
    other.entries.filter(({ grantId }) => added.has(grantId)),
  );
  const until = openedUntil(other) ?? '';
  const pools = new Map([...view.pools, ...other.pools]);
  return { ...pooled, pools, holds: [...view.holds, ...other.holds.filter(({ day }) => day < until)] };
}

const isOwn = ({ subscriptionId }: LedgerView, grant: ViewedGrant): boolean =>
  grant.subscriptionId === subscriptionId;

/** The window of the subscription around a day; null where none was opened. */
export function windowAround(view: LedgerView, day: LocalDate): Window | null {
  const grant = view.grants.find((one) => isOwn(view, one) && one.windowFrom <= day && day < one.windowUntil);
  return grant ? { from: grant.windowFrom, until: grant.windowUntil } : null;
}

const entriesOf = (
  { entries }: LedgerView,
  grants: readonly ViewedGrant[],
  counts: (entry: Movement) => boolean,
): readonly Movement[] => movedOn(grants, entries).filter(counts);

function movedOn(grants: readonly ViewedGrant[], entries: readonly Movement[]): readonly Movement[] {
  const ids = new Set(grants.map(({ id }) => id));
  return entries.filter(({ grantId }) => ids.has(grantId));
}

function sum(
  view: LedgerView,
  day: LocalDate,
  window: Window,
  grants: readonly ViewedGrant[],
  entries: readonly Movement[],
): AllowanceState {
  const own = grants.filter((grant) => isOwnTime(grant, view.subscriptionId, window.from));
  return {
    day,
    windowFrom: window.from,
    windowUntil: window.until,
    grantedMinutes: totalOf(entries, 'GRANT', 'ADJUSTMENT'),
    ...usedOf(entries),
    own: usedOf(movedOn(own, entries)),
    // Its own time is used first, so that what a change of level leaves of it does not hang on who asked.
    grants: [...own, ...grants.filter((grant) => !own.includes(grant))].map((grant): CountedGrant => {
      const moved = movedOn([grant], entries);
      const minutes = totalOf(moved, 'GRANT');
      return { ...grant, minutes, remainingMinutes: balanceOf(moved), opened: grant.decisionId !== null };
    }),
  };
}

/** What a window granted to a subscription itself, and not what was granted beside, or to others of its pool. */
export const isOwnTime = (
  grant: Pick<Grant, 'subscriptionId' | 'windowFrom'>,
  subscriptionId: IdOf<'subscriptions'>,
  windowFrom: LocalDate,
): boolean => grant.subscriptionId === subscriptionId && grant.windowFrom === windowFrom;

const usedOf = (entries: readonly Movement[]): OwnTime => ({
  reservedMinutes: opposite(totalOf(entries, 'RESERVATION', 'RELEASE')),
  consumedMinutes: opposite(totalOf(entries, 'CONSUMPTION')),
  remainingMinutes: balanceOf(entries),
});

/** What movements come to; a shortfall moves no balance. */
export const balanceOf = (entries: readonly Movement[]): Minutes =>
  total(entries.filter(({ kind }) => kind !== 'SHORTFALL'));

const totalOf = (entries: readonly Movement[], ...kinds: readonly LedgerEntry['kind'][]): Minutes =>
  total(entries.filter(({ kind }) => kinds.includes(kind)));

const total = (entries: readonly Movement[]): Minutes => sumOfMinutes(entries.map(({ minutes }) => minutes));
