import type { Hold } from '../../domain/contract/hold';
import type { Minutes } from '../../domain/minutes';
import { NO_MINUTES, atMost, minus } from '../../domain/minutes';
import type { LocalDate } from '../../domain/time';
import { withParties } from '../operation/load-subscribed';
import type { Subscribed } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { happened } from '../records/happened';
import type { LedgerView } from './ledger-view';
import { loadLedger, windowAround } from './ledger-view';
import { move, noteShortfall } from './ledger-writer';
import type { Move } from './place-holds';
import { grantsFor, placeHold } from './place-holds';
import { poolMates } from './pool-mates';

/**
 * Writes down what work to come holds of the windows that are now open, in order of request (article 2.2.1). What a month
 * kept that went by while the service was suspended is gone with it (article 6.2).
 */
export async function writeHolds(scope: Scope, about: Subscribed, view: LedgerView): Promise<LedgerView> {
  let so = view;
  for (const hold of view.holds) {
    const window = windowAround(so, hold.day);
    if (!window) continue;
    so =
      window.until <= scope.today ? await lapse(scope, about, so, hold) : await write(scope, about, so, hold);
  }
  return so;
}

/** The same for the subscriptions that share minutes, whose work may wait for the window that just opened; answers whether any did. */
export async function writeHoldsOfMates(scope: Scope, { subscription }: Subscribed): Promise<boolean> {
  let written = false;
  for (const mate of await poolMates(scope.tables, subscription)) {
    const about = await withParties(scope, mate);
    const view = await loadLedger(scope, about, { day: scope.today });
    if (view.holds.length === 0) continue;
    await writeHolds(scope, about, view);
    written = true;
  }
  return written;
}

async function write(scope: Scope, about: Subscribed, view: LedgerView, hold: Hold): Promise<LedgerView> {
  const { tables } = scope;
  const grants = grantsFor(view, hold);
  const isLast = !(await othersToOpen(scope, about, view, hold.day));
  const placed = await placeHold(view, hold, grants, isLast, inLedger(scope));
  if (placed.left < hold.minutes)
    await tables.holds.update(hold, {
      minutes: placed.left,
      ...(placed.left === 0 && { status: 'PLACED' as const }),
    });
  if (placed.beyond > 0) await tell(scope, about, 'HELD_BEYOND_ALLOWANCE', hold, placed.beyond);
  return placed.view;
}

/** Whether a subscription that shares minutes has yet to open its window of the day. */
async function othersToOpen(
  { tables }: Scope,
  { customer, subscription }: Subscribed,
  { grants }: LedgerView,
  day: LocalDate,
): Promise<boolean> {
  if (!grants.some(({ accountId }) => accountId === customer.id)) return false;
  for (const mate of await poolMates(tables, subscription)) {
    const last = (await tables.standing(mate.id))?.lastWindow;
    if (!last || last.windowUntil <= day) return true;
  }
  return false;
}

async function lapse(scope: Scope, about: Subscribed, view: LedgerView, hold: Hold): Promise<LedgerView> {
  const { tables } = scope;
  await tables.holds.update(hold, { status: 'DROPPED', minutes: NO_MINUTES });
  const work = await tables.interventions.find(hold.id);
  if (work) {
    const { reservedMinutes } = work;
    await tables.interventions.update(work, {
      reservedMinutes: minus(reservedMinutes, atMost(hold.minutes, reservedMinutes)),
    });
  }
  await tell(scope, about, 'HELD_TIME_LAPSED', hold, hold.minutes);
  return { ...view, holds: view.holds.filter(({ id }) => id !== hold.id) };
}

async function tell(
  scope: Scope,
  about: Subscribed,
  type: string,
  { id, day }: Hold,
  minutes: Minutes,
): Promise<void> {
  const work = await scope.tables.interventions.find(id);
  const data = { intervention: work?.reference ?? id, minutes, day };
  await happened(scope, about, { type, data, at: scope.at });
}

const inLedger =
  (scope: Scope): Move =>
  async (grant, kind, minutes, { id, decisionId }) => {
    const cause = { interventionId: id, decisionId };
    if (kind === 'SHORTFALL') await noteShortfall(scope, grant, minutes, cause);
    else await move(scope, grant, kind, minutes, cause);
    return { grantId: grant.id, kind, minutes, effectiveAt: scope.at };
  };
