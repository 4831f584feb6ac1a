import { WORK_IN_HAND } from '../../domain/contract/intervention';
import type { LocalDate } from '../../domain/time';
import { atMost, minus, sumOfMinutes } from '../../domain/minutes';
import type { Minutes } from '../../domain/minutes';
import { workDayOf } from '../facts/work-day';
import type { Subscribed } from '../operation/matter';
import { readAll } from '../operation/read-all';
import type { Scope } from '../operation/scope';
import { termsAhead } from '../terms/term-of';
import type { LedgerView, Window } from './ledger-view';
import { allowanceOn, extended, isOwnTime, windowAround } from './ledger-view';
import { beginTermsOnPaper } from './terms-on-paper';

/**
 * Counts a day of a month in which a term with more time is yet to begin: what work of the days after holds is taken first
 * on the time that term adds, so that the days before do not lack it, and requests cover the same in whichever order they
 * come (article 2.2.1, reading A08-periode). Writes nothing.
 */
export async function withLaterWorkApart(
  scope: Scope,
  about: Subscribed,
  view: LedgerView,
  day: LocalDate,
): Promise<LedgerView> {
  const { tables } = scope;
  const { subscription } = about;
  const window = windowAround(view, day);
  const ahead = window ? await termsAhead(tables, subscription) : [];
  const next = ahead.find(({ beginsOn }) => day < beginsOn && window && beginsOn < window.until);
  if (!window || !next) return view;
  const days = { from: next.beginsOn, until: window.until };
  const held = await heldWithin(scope, about, days);
  if (held === 0) return view;
  const begun = await beginTermsOnPaper(scope, about, view, days);
  const left = (counted: LedgerView): Minutes => allowanceOn(counted, days.from, null).remainingMinutes;
  const added = minus(left(begun), left(view));
  const own = allowanceOn(view, day, null).grants.find((grant) =>
    isOwnTime(grant, subscription.id, window.from),
  );
  if (added <= 0 || !own) return view;
  const apart = { grantId: own.id, minutes: atMost(added, held), effectiveAt: scope.at };
  return extended(view, [], [{ ...apart, kind: 'RELEASE' }]);
}

/** What work of these days holds. */
async function heldWithin(scope: Scope, about: Subscribed, { from, until }: Window): Promise<Minutes> {
  const inHand = { subscriptionId: about.subscription.id, status: [...WORK_IN_HAND] };
  const held: Minutes[] = [];
  for (const work of await readAll(scope.tables.interventions, inHand)) {
    if (work.reservedMinutes === 0) continue;
    const day = await workDayOf(scope, about, work);
    if (from <= day && day < until) held.push(work.reservedMinutes);
  }
  return sumOfMinutes(held);
}
