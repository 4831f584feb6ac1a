import type { AllowanceState } from '../../domain/contract/allowance';
import type { Movement } from '../../domain/ports/store';
import { dayBefore } from '../../domain/day-before';
import { wholeMinutes } from '../../domain/minutes';
import type { LocalDate } from '../../domain/time';
import type { Subscribed } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { countingFrom } from '../operation/scope';
import { onTerm } from '../terms/on-term';
import { subscriptionOn } from '../terms/subscription-on';
import { termsAhead } from '../terms/term-of';
import { adjustGrants, ownTimeLast } from './adjust-grants';
import type { LedgerView } from './ledger-view';
import { allowanceOn, extended, windowAround } from './ledger-view';
import { askBeginning } from './time-of-term';

/** Days up to the one before the last; from the earliest there is, unless one is given. */
interface Days {
  readonly from?: LocalDate;
  readonly until: LocalDate;
}

/**
 * Counts what the terms to come that begin within these days make of the time of a month that had begun by then, as the
 * rules say it (articles 2.2.1 and 6.1); writes nothing.
 */
export async function beginTermsOnPaper(
  scope: Scope,
  about: Subscribed,
  view: LedgerView,
  { from, until }: Days,
): Promise<LedgerView> {
  let so = view;
  for (const term of await termsAhead(scope.tables, about.subscription)) {
    const { beginsOn } = term;
    const isWithin = (from === undefined || from <= beginsOn) && beginsOn < until;
    if (!isWithin || !windowAround(so, beginsOn)) continue;
    const begun = {
      ...about,
      subscription: onTerm(about.subscription, term),
      allowance: allowanceOn(so, beginsOn, null),
    };
    const former = await subscriptionOn(scope, about.subscription, dayBefore(beginsOn));
    const then = countingFrom(scope, scope.zone.startOfDay(beginsOn));
    const decision = await askBeginning(then, begun, former);
    const reset = decision?.effects.find(({ effect }) => effect === 'resetAllowance');
    if (reset) so = await resetOnPaper(then, so, begun.allowance, Number(reset.args['remainingMinutes']));
  }
  return so;
}

async function resetOnPaper(
  { at }: Scope,
  view: LedgerView,
  allowance: AllowanceState,
  remaining: number,
): Promise<LedgerView> {
  const moved: Movement[] = [];
  const grants = ownTimeLast(allowance, view.subscriptionId, allowance.grants);
  await adjustGrants(grants, wholeMinutes(remaining), async (grant, minutes) => {
    moved.push({ grantId: grant.id, kind: 'ADJUSTMENT', minutes, effectiveAt: at });
    return grant;
  });
  return extended(view, [], moved);
}
