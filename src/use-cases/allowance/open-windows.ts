import type { AllowanceState } from '../../domain/contract/allowance';
import type { Decision } from '../../domain/decision';
import { EffectProblem } from '../../domain/errors';
import { NO_MINUTES } from '../../domain/minutes';
import type { LocalDate } from '../../domain/time';
import { ask, dayValue, record } from '../facts/take-decision';
import { withParties } from '../operation/load-subscribed';
import type { MatterWith, Subscribed } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { expireEnded } from './expire-ended';
import type { LedgerView, Movement, ViewedGrant, Window } from './ledger-view';
import { allowanceBefore, extended, loadLedger, openedUntil, withPooled } from './ledger-view';
import { openGrant } from './ledger-writer';
import type { Granted } from './new-grant';
import { grantOf } from './new-grant';
import { poolMates } from './pool-mates';

/** More windows than any contract has; a rule that opens ever shorter ones is stopped here. */
const MOST_WINDOWS = 1_500;

/**
 * Opens every window from the last one opened up to the day (article 2.2.1), in order: what one leaves is a fact of
 * the next. Each is decided on its own first day, so that opening late changes nothing.
 */
export async function openWindows(scope: Scope, about: Subscribed, day: LocalDate): Promise<LedgerView> {
  const view = await throughWindows(scope, about, day, writeDown);
  await expireEnded(scope, view, day);
  return view;
}

/** Counts the same windows as the rules would open them; writes nothing, for the subscriptions that share minutes either. */
export async function planWindows(scope: Scope, about: Subscribed, day: LocalDate): Promise<LedgerView> {
  const { customer, subscription } = about;
  const own = await throughWindows(scope, about, day, onPaper);
  if (!own.grants.some(({ accountId }) => accountId === customer.id)) return own;
  let view = own;
  for (const mate of await poolMates(scope.tables, subscription)) {
    const planned = await throughWindows(scope, await withParties(scope, mate), day, onPaper);
    view = withPooled(view, planned, customer.id);
  }
  return view;
}

/** What the rules grant for a window, and the question they answered. */
interface Opening {
  readonly window: Window;
  readonly decision: Decision;
  readonly asked: MatterWith<'subscription'>;
}

/** Makes the grants of a window, in the ledger or not. */
type Open = (scope: Scope, opening: Opening) => Promise<readonly ViewedGrant[]>;

const writeDown: Open = async (scope, { window, decision, asked }) => {
  const decisionId = await record(scope, decision, asked);
  const grants = grantedBy(decision, window).map((item) => grantOf(scope, asked, window, item, decisionId));
  for (const grant of grants) await openGrant(scope, grant, scope.zone.startOfDay(grant.validFrom));
  return grants;
};

const onPaper: Open = async (scope, { window, decision, asked }) =>
  grantedBy(decision, window).map((item) => grantOf(scope, asked, window, item, null));

async function throughWindows(
  scope: Scope,
  about: Subscribed,
  day: LocalDate,
  open: Open,
): Promise<LedgerView> {
  let view = await loadLedger(scope.tables, about.subscription, about.customer);
  let cursor = openedUntil(view) ?? about.subscription.effectiveDate;
  for (let opened = 0; cursor <= day; opened++) {
    const window = await windowOn(scope, about, cursor);
    if (window.until <= cursor || opened > MOST_WINDOWS) throw endless(window);
    const grants = await open(scope, await grantsFor(scope, about, view, window, cursor));
    view = extended(
      view,
      grants,
      grants.map((grant) => openingOf(scope, grant)),
    );
    cursor = window.until;
  }
  return view;
}

async function windowOn(scope: Scope, about: Subscribed, day: LocalDate): Promise<Window> {
  const decision = await ask(scope, 'allowance.window', about, scope.zone.noonOf(day));
  return { from: dayValue(decision, 'windowFrom'), until: dayValue(decision, 'windowUntil') };
}

/** Decided on the first day not opened yet, whenever this runs: the window before is counted, this one is still empty. */
async function grantsFor(
  scope: Scope,
  about: Subscribed,
  view: LedgerView,
  window: Window,
  day: LocalDate,
): Promise<Opening> {
  const asked = {
    ...about,
    allowance: emptyAllowance(window),
    previousWindow: allowanceBefore(view, window),
  };
  const decision = await ask(scope, 'allowance.grants', asked, scope.zone.noonOf(day));
  return { window, decision, asked };
}

/** A window without a grant still leaves a mark of no minutes, so that it is opened once. */
const grantedBy = ({ grants }: Decision, { from, until }: Window): readonly Granted[] =>
  grants.length > 0
    ? grants
    : [
        {
          grant: 'NONE',
          minutes: NO_MINUTES,
          validFrom: from,
          validUntil: until,
          consumptionOrder: 0,
          pool: 'subscription',
        },
      ];

const emptyAllowance = ({ from, until }: Window): AllowanceState => ({
  windowFrom: from,
  windowUntil: until,
  grantedMinutes: NO_MINUTES,
  reservedMinutes: NO_MINUTES,
  consumedMinutes: NO_MINUTES,
  remainingMinutes: NO_MINUTES,
  grants: [],
});

/** The first movement of a grant: what it opens with, from its first day. */
const openingOf = ({ zone }: Scope, { id, minutes, validFrom }: ViewedGrant): Movement => ({
  grantId: id,
  kind: 'GRANT',
  minutes,
  effectiveAt: zone.startOfDay(validFrom),
});

const endless = ({ from, until }: Window): EffectProblem =>
  new EffectProblem({
    fr: `les règles ouvrent une période d'allocation qui n'avance pas (du ${from} au ${until})`,
    en: `the rules open an allowance window that does not move on (from ${from} to ${until})`,
  });
