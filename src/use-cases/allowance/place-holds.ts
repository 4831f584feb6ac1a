import type { LedgerEntry } from '../../domain/contract/allowance';
import type { Hold } from '../../domain/contract/hold';
import type { Movement } from '../../domain/ports/store';
import type { Minutes } from '../../domain/minutes';
import { NO_MINUTES, atMost, minus, opposite } from '../../domain/minutes';
import type { LedgerView, ViewedGrant } from './ledger-view';
import { balanceOf, extended, isSharedBy } from './ledger-view';
import { inOrderOfConsumption } from './ledger-writer';

/** Makes a movement for a hold, in the ledger or on paper. */
export type Move = (
  grant: ViewedGrant & { readonly remainingMinutes: Minutes },
  kind: Extract<LedgerEntry['kind'], 'RESERVATION' | 'ADJUSTMENT' | 'SHORTFALL'>,
  minutes: Minutes,
  hold: Hold,
) => Promise<Movement>;

/** A hold as far as it was placed. */
export interface Placed {
  readonly view: LedgerView;
  /** What still waits for other windows of its day. */
  readonly left: Minutes;
  /** How much it goes beyond what its window grants. */
  readonly beyond: Minutes;
}

/**
 * Places what a hold keeps on the grants of its day, as its own reservation (article 2.2.1). Where every window of that
 * day is open and they grant less than was held, the work keeps what it was promised: what is lacking is added, and noted
 * so that minutes given back fill it first, as where a level goes down in mid-month (article 7).
 */
export async function placeHold(
  view: LedgerView,
  hold: Hold,
  grants: readonly ViewedGrant[],
  isLast: boolean,
  make: Move,
): Promise<Placed> {
  let so = view;
  let left = hold.minutes;
  const moved = async (
    grant: ViewedGrant,
    kind: Parameters<Move>[1],
    minutes: Minutes,
  ): Promise<LedgerView> => extended(so, [], [await make(counted(so, grant), kind, minutes, hold)]);
  for (const grant of inOrderOfConsumption(grants.map((one) => counted(view, one)))) {
    const part = atMost(left, counted(so, grant).remainingMinutes);
    if (part <= 0) continue;
    so = await moved(grant, 'RESERVATION', opposite(part));
    left = minus(left, part);
  }
  const filled = grants.find(({ subscriptionId }) => subscriptionId === hold.subscriptionId);
  if (left === 0 || !isLast || !filled) return { view: holding(so, hold, left), left, beyond: NO_MINUTES };
  so = await moved(filled, 'ADJUSTMENT', left);
  so = await moved(filled, 'SHORTFALL', left);
  so = await moved(filled, 'RESERVATION', opposite(left));
  return { view: holding(so, hold, NO_MINUTES), left: NO_MINUTES, beyond: left };
}

const counted = <G extends ViewedGrant>({ entries }: LedgerView, grant: G) => ({
  ...grant,
  remainingMinutes: balanceOf(entries.filter(({ grantId }) => grantId === grant.id)),
});

/** The view with what a hold still waits for. */
const holding = (view: LedgerView, { id }: Hold, left: Minutes): LedgerView => ({
  ...view,
  holds: view.holds.flatMap((one) => {
    if (one.id !== id) return [one];
    return left === 0 ? [] : [{ ...one, minutes: left }];
  }),
});

/** The grants that a hold may draw on: those of its subscription first, then of the pools of its customer that count on its day. */
export function grantsFor(view: LedgerView, { subscriptionId, day }: Hold): readonly ViewedGrant[] {
  const shared = view.grants.filter(
    (grant) => isSharedBy(view, grant, subscriptionId) && grant.validFrom <= day && day < grant.validUntil,
  );
  const isOwn = (grant: ViewedGrant): boolean => grant.subscriptionId === subscriptionId;
  return [...shared.filter(isOwn), ...shared.filter((grant) => !isOwn(grant))];
}
