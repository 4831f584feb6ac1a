import type { Subscribed } from '../operation/matter';
import type { Scope } from '../operation/scope';
import type { LedgerView, ViewedGrant } from './ledger-view';
import { openedUntil } from './ledger-view';
import type { Move } from './place-holds';
import { grantsFor, placeHold } from './place-holds';

/**
 * What holds draw on: in a pool first what their own subscription grants, since what the others grant is counted later;
 * then the pool as a whole. Without a pool there is no later.
 */
export type Reach = 'ITS_OWN' | 'THE_POOL' | 'ALL';

/** Counts what work to come holds of windows as they were planned; writes nothing. */
export async function placeOnPaper(
  scope: Scope,
  { subscription }: Subscribed,
  view: LedgerView,
  reach: Reach,
): Promise<LedgerView> {
  const until = openedUntil(view) ?? '';
  let so = view;
  for (const hold of view.holds) {
    // What another subscription of the pool holds was kept by its own plan, for days that plan has reached.
    if (hold.subscriptionId === subscription.id && hold.day >= until) continue;
    const all = grantsFor(so, hold);
    const grants = reach === 'ITS_OWN' ? all.filter((grant) => isOf(hold, grant)) : all;
    so = (await placeHold(so, hold, grants, reach !== 'ITS_OWN', onPaper(scope))).view;
  }
  return so;
}

const isOf = ({ subscriptionId }: { readonly subscriptionId: string }, grant: ViewedGrant): boolean =>
  grant.subscriptionId === subscriptionId;

/** A movement that counts as soon as its grant does. */
const onPaper =
  ({ zone }: Scope): Move =>
  async ({ id, validFrom }, kind, minutes) => ({
    grantId: id,
    kind,
    minutes,
    effectiveAt: zone.startOfDay(validFrom),
  });
