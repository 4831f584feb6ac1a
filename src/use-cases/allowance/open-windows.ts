import { dayText } from '../../domain/day-text';
import type { Decision } from '../../domain/decision';
import { EffectProblem } from '../../domain/errors';
import { NO_MINUTES } from '../../domain/minutes';
import type { Movement } from '../../domain/ports/store';
import type { LocalDate } from '../../domain/time';
import { dayValue } from '../facts/answer-values';
import { ask, record } from '../facts/take-decision';
import { withParties } from '../operation/load-subscribed';
import type { MatterWith, Subscribed } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { subscriptionOn } from '../terms/subscription-on';
import { emptyAllowance } from './empty-allowance';
import { expireEnded } from './expire-ended';
import type { LedgerView, Looked, ViewedGrant, Window } from './ledger-view';
import { allowanceBefore, extended, loadLedger, openedUntil, withPooled } from './ledger-view';
import { openGrant } from './ledger-writer';
import type { Granted } from './new-grant';
import { grantOf, joinedTo } from './new-grant';
import { placeOnPaper } from './paper-holds';
import { poolMates } from './pool-mates';
import { beginTermsOnPaper } from './terms-on-paper';
import { writeHolds, writeHoldsOfMates } from './write-holds';

/** More windows than any contract has; a rule that opens ever shorter ones is stopped here. */
const MOST_WINDOWS = 1_500;

/**
 * Opens every window from the last one opened up to the day (article 2.2.1), in order: what one leaves is a fact of
 * the next. Each is decided on its own first day, so that opening late changes nothing.
 */
export async function openWindows(
  scope: Scope,
  about: Subscribed,
  day: LocalDate,
  looked: Looked = { day },
): Promise<LedgerView> {
  const opened = await throughWindows(scope, about, day, looked, IN_LEDGER);
  const view = isPooled(opened, about) ? await withMatesHolds(scope, about, opened, looked) : opened;
  await expireEnded(scope, view, day);
  return view;
}

async function withMatesHolds(
  scope: Scope,
  about: Subscribed,
  view: LedgerView,
  looked: Looked,
): Promise<LedgerView> {
  const written = await writeHoldsOfMates(scope, about);
  return written ? loadLedger(scope, about, looked) : view;
}

/** Whether it draws on a pool of its customer. */
const isPooled = ({ grants }: LedgerView, { customer }: Subscribed): boolean =>
  grants.some(({ accountId }) => accountId === customer.id);

/** Counts the same windows as the rules would open them; writes nothing, for the subscriptions that share minutes either. */
export async function planWindows(
  scope: Scope,
  about: Subscribed,
  day: LocalDate,
  looked: Looked = { day: scope.today },
): Promise<LedgerView> {
  const { customer, subscription } = about;
  const own = await throughWindows(scope, about, day, looked, ON_PAPER);
  if (!isPooled(own, about)) return own;
  let view = own;
  for (const mate of await poolMates(scope.tables, subscription)) {
    const planned = await throughWindows(scope, await withParties(scope, mate), day, looked, ON_PAPER);
    view = withPooled(view, planned, customer.id);
  }
  // What is held draws on what the others open only once all of it is counted.
  return placeOnPaper(scope, about, view, 'THE_POOL');
}

/** What the rules grant for a window, and the question they answered. */
interface Opening {
  readonly window: Window;
  readonly decision: Decision;
  readonly asked: MatterWith<'subscription'>;
  /** The day after the window before it: its grants count from there, also where the rules count it from an earlier day. */
  readonly opensOn: LocalDate | null;
}

/** Makes the grants of a window, in the ledger or not. */
type Open = (scope: Scope, opening: Opening) => Promise<readonly ViewedGrant[]>;

/** How windows are opened, how what work to come holds of them is placed, and what terms that begin within them change. */
interface Way {
  readonly open: Open;
  readonly place: (scope: Scope, about: Subscribed, view: LedgerView) => Promise<LedgerView>;
  readonly begin: typeof beginTermsOnPaper;
}

const writeDown: Open = async (scope, opening) => {
  const { window, decision, asked } = opening;
  const decisionId = await record(scope, decision, asked);
  const items = await joinedTo(scope, asked, grantedBy(opening));
  const grants = items.map((item) => grantOf(scope, asked, window, item, decisionId));
  for (const grant of grants) await openGrant(scope, grant, scope.zone.startOfDay(grant.validFrom));
  return grants;
};

const onPaper: Open = async (scope, opening) => {
  const { asked, window } = opening;
  const items = await joinedTo(scope, asked, grantedBy(opening));
  return items.map((item) => grantOf(scope, asked, window, item, null));
};

// A term that begins changes the ledger by its own step.
const IN_LEDGER: Way = { open: writeDown, place: writeHolds, begin: async (_, __, view) => view };

const ON_PAPER: Way = {
  open: onPaper,
  place: (scope, about, view) => placeOnPaper(scope, about, view, isPooled(view, about) ? 'ITS_OWN' : 'ALL'),
  begin: beginTermsOnPaper,
};

async function throughWindows(
  scope: Scope,
  about: Subscribed,
  day: LocalDate,
  looked: Looked,
  { open, place, begin }: Way,
): Promise<LedgerView> {
  // Work that waited while the service was suspended finds the windows that opened since.
  let view = await place(scope, about, await loadLedger(scope, about, looked));
  let cursor = openedUntil(view) ?? about.subscription.effectiveDate;
  const end = dayAfter(day);
  view = await begin(scope, about, view, { until: cursor < end ? cursor : end });
  for (let opened = 0; cursor <= day && !hasEndedBy(scope, about, cursor); opened++) {
    // A window is opened as its first day's term says, also where that term has not begun (article 6.1).
    const then = { ...about, subscription: await subscriptionOn(scope, about.subscription, cursor) };
    const window = await windowOn(scope, then, cursor);
    if (window.until <= cursor || opened > MOST_WINDOWS) throw endless(window);
    const grants = await open(scope, await grantsFor(scope, then, view, window, cursor));
    const opening = grants.map((grant) => openingOf(scope, grant));
    view = await place(scope, about, extended(view, grants, opening));
    view = await begin(scope, about, view, { from: cursor, until: window.until < end ? window.until : end });
    cursor = window.until;
  }
  return view;
}

/** Whether the contract had ended before a window would begin: it grants nothing (article 2). */
const hasEndedBy = ({ zone }: Scope, { subscription: { endedAt } }: Subscribed, day: LocalDate): boolean =>
  endedAt !== null && zone.dayOf(endedAt) <= day;

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
    previousWindow: allowanceBefore(view, day),
  };
  const decision = await ask(scope, 'allowance.grants', asked, scope.zone.noonOf(day));
  return { window, decision, asked, opensOn: asked.previousWindow === null ? null : day };
}

/** A window without a grant still leaves a mark of no minutes, so that it is opened once. */
const grantedBy = ({ decision: { grants }, window, opensOn }: Opening): readonly Granted[] =>
  (grants.length > 0 ? grants : [noneOf(window)]).map((item) => ({
    ...item,
    validFrom: opensOn !== null && item.validFrom < opensOn ? opensOn : item.validFrom,
  }));

const dayAfter = (day: LocalDate): LocalDate => dayText(Temporal.PlainDate.from(day).add({ days: 1 }));

const noneOf = ({ from, until }: Window): Granted => ({
  grant: 'NONE',
  minutes: NO_MINUTES,
  validFrom: from,
  validUntil: until,
  consumptionOrder: 0,
  pool: 'subscription',
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
    fr: `les règles ouvrent une période du temps mensuel qui n'avance pas (du ${from} au ${until})`,
    en: `the rules open a period of the monthly time that does not move on (from ${from} to ${until})`,
  });
