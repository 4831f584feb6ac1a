import type { AllowanceState, Grant, LedgerEntry } from '../../domain/contract/allowance';
import type { GrantItem } from '../../domain/decision';
import { EffectProblem } from '../../domain/errors';
import type { LocalDate } from '../../domain/time';
import type { Subject } from '../facts/subject';
import { partyOf } from '../operation/load-party';
import type { Scope } from '../operation/scope';
import { ask, record, textValue } from '../facts/take-decision';
import { expireEnded } from './expire-ended';
import { openGrant } from './ledger-writer';
import { grantOf } from './new-grant';
import type { LedgerView, Window } from './ledger-view';
import { allowanceBefore, extended, loadLedger, openedUntil, withPooled } from './ledger-view';
import type { Party } from '../operation/party';
import { poolMates } from './pool-mates';

/** `plan` counts the windows as the rules would open them; `write` opens them in the ledger. */
export type Mode = 'plan' | 'write';

/** More windows than any contract has; a rule that opens ever shorter ones is stopped here. */
const MOST_WINDOWS = 1_500;

/** A window without a grant still leaves a mark, so that it is opened once. */
const NO_GRANT = 'NONE';

/**
 * Opens every window from the last one opened up to the day (article 2.2.1), in order: what one leaves is a fact of
 * the next. Each is decided on its own first day, so that opening late changes nothing.
 */
export async function openWindows(
  scope: Scope,
  party: Party,
  day: LocalDate,
  mode: Mode,
): Promise<LedgerView> {
  const own = await openOwnWindows(scope, party, day, mode);
  return mode === 'plan' ? withPlannedPool(scope, party, own, day) : own;
}

/** What the subscriptions that share minutes would add to the pool by a day: a plan opens nothing for them either. */
async function withPlannedPool(
  scope: Scope,
  { customer, subscription }: Party,
  own: LedgerView,
  day: LocalDate,
): Promise<LedgerView> {
  if (!own.grants.some(({ accountId }) => accountId === customer.id)) return own;
  let view = own;
  for (const mate of await poolMates(scope.tables, subscription)) {
    const planned = await openOwnWindows(scope, await partyOf(scope, mate), day, 'plan');
    view = withPooled(view, planned, customer.id);
  }
  return view;
}

async function openOwnWindows(scope: Scope, party: Party, day: LocalDate, mode: Mode): Promise<LedgerView> {
  let view = await loadLedger(scope.tables, party.subscription, party.customer);
  let cursor = openedUntil(view) ?? party.subscription.effectiveDate;
  for (let opened = 0; cursor <= day; opened++) {
    const window = await windowOn(scope, party, cursor);
    if (window.until <= cursor || opened > MOST_WINDOWS) throw endless(window);
    view = await openWindow(scope, party, view, window, cursor, mode);
    cursor = window.until;
  }
  if (mode === 'write') await expireEnded(scope, view, day);
  return view;
}

async function windowOn(scope: Scope, party: Party, day: LocalDate): Promise<Window> {
  const decision = await ask(scope, 'allowance.window', party, scope.zone.noonOf(day));
  return { from: textValue(decision, 'windowFrom'), until: textValue(decision, 'windowUntil') };
}

async function openWindow(
  scope: Scope,
  party: Party,
  view: LedgerView,
  window: Window,
  day: LocalDate,
  mode: Mode,
): Promise<LedgerView> {
  const subject: Subject = {
    ...party,
    allowance: emptyAllowance(window),
    previousWindow: allowanceBefore(view, window),
  };
  const decision = await ask(scope, 'allowance.grants', subject, scope.zone.noonOf(day));
  const decisionId = mode === 'write' ? await record(scope, decision, subject) : '';
  const items = decision.grants.length === 0 ? [noGrant(window)] : decision.grants;
  const grants = items.map((item) => grantOf(scope, party, window, item, decisionId));
  if (mode === 'write') {
    for (const grant of grants) await openGrant(scope, grant, scope.zone.startOfDay(grant.validFrom));
  }
  return extended(
    view,
    grants,
    grants.map((grant) => firstEntry(scope, grant)),
  );
}

const emptyAllowance = ({ from, until }: Window): AllowanceState => ({
  windowFrom: from,
  windowUntil: until,
  grantedMinutes: 0,
  reservedMinutes: 0,
  consumedMinutes: 0,
  remainingMinutes: 0,
  grants: [],
});

const noGrant = ({ from, until }: Window): GrantItem => ({
  grant: NO_GRANT,
  label: { fr: '', en: '' },
  minutes: 0,
  validFrom: from,
  validUntil: until,
  consumptionOrder: 0,
  pool: 'subscription',
  rule: '',
});

/** The movement `openGrant` writes, for the view of this unit of work. */
const firstEntry = ({ zone, now }: Scope, grant: Grant): LedgerEntry => ({
  id: grant.id,
  accountId: grant.accountId,
  seq: 0,
  grantId: grant.id,
  kind: 'GRANT',
  minutes: grant.minutes,
  balanceAfter: grant.minutes,
  interventionId: null,
  decisionId: grant.decisionId,
  effectiveAt: zone.startOfDay(grant.validFrom),
  recordedAt: now,
});

const endless = ({ from, until }: Window): EffectProblem =>
  new EffectProblem({
    fr: `les règles ouvrent une période d'allocation qui n'avance pas (du ${from} au ${until})`,
    en: `the rules open an allowance window that does not move on (from ${from} to ${until})`,
  });
