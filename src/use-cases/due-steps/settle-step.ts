import type { DueStep } from '../../domain/contract/due-step';
import type { IdOf } from '../../domain/id';
import { openAllowance } from '../allowance/read-allowance';
import { takeBeginning } from '../allowance/time-of-term';
import { carryOut } from '../effects/decide-and-apply';
import { findOwn } from '../operation/find-own';
import { withParties } from '../operation/load-subscribed';
import type { Matter, Subscribed } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { countingFrom } from '../operation/scope';
import { planSteps } from '../planning/plan-steps';
import { beginNextTerm } from '../records/begin-term';
import { originOf } from '../records/step-origin';
import { whyNotPlanned } from '../records/why-dropped';
import { askAgain } from './ask-again';
import { doAsPlanned } from './do-as-planned';
import type { Settled } from './outcome-of-step';
import { dropped } from './outcome-of-step';

/** Settles one step at its contractual instant, whenever this runs: the rules say again whether it still stands. */
export async function settleStep(late: Scope, stepId: IdOf<'dueSteps'>): Promise<DueStep['status']> {
  const { tables } = late;
  const step = await tables.dueSteps.find(stepId);
  if (step?.status !== 'PENDING') return step?.status ?? 'DROPPED';
  const scope = countingFrom(late, step.at);
  const about = await subjectOf(scope, step);
  // Marked first, so that planning again does not find it waiting.
  const marked = await tables.dueSteps.update(step, {
    status: 'DONE',
    stuck: false,
    failure: null,
    settledAt: late.now,
  });
  const settled = await settle(scope, about, step);
  if (settled.status === 'DROPPED') await tables.dueSteps.update(marked, settled);
  else if (settled.decisionId !== null)
    await tables.dueSteps.update(marked, { decisionId: settled.decisionId });
  return settled.status;
}

/** What a step is of: a subscription, or an order that none followed yet (article 5.1). */
async function subjectOf(scope: Scope, step: DueStep): Promise<Matter> {
  const { tables, deps } = scope;
  const subscription = step.subscriptionId && (await tables.subscriptions.find(step.subscriptionId));
  if (subscription) return withParties(scope, subscription);
  const customer = await findOwn(tables, deps.actor, 'customers', step.customerId);
  const order = step.orderId && (await tables.orders.find(step.orderId));
  if (!order) return { customer };
  return { customer, rental: await findOwn(tables, deps.actor, 'rentals', order.rentalId), order };
}

const isSubscribed = (about: Matter): about is Subscribed => !!about.subscription && !!about.rental;

async function settle(scope: Scope, about: Matter, step: DueStep): Promise<Settled> {
  const origin = originOf(step);
  if (origin.kind === 'DECISION') return doAsPlanned(scope, about, step, origin.decisionId);
  // Schedules, windows and terms are those of a subscription.
  if (!isSubscribed(about)) return dropped('NO_LONGER_PLANNED');
  if (origin.kind === 'WINDOW') return openWindow(scope, about);
  return origin.kind === 'TERM' ? beginTerm(scope, about) : askAgain(scope, about, step);
}

async function openWindow(scope: Scope, about: Subscribed): Promise<Settled> {
  await openAllowance(scope, about);
  await planSteps(scope, about);
  return { status: 'DONE', decisionId: null };
}

async function beginTerm(scope: Scope, about: Subscribed): Promise<Settled> {
  const begun = await beginNextTerm(scope, about);
  if (begun === about) return dropped(whyNotPlanned(about.subscription));
  const matter = { ...begun, allowance: await openAllowance(scope, begun) };
  const taken = await takeBeginning(scope, matter, about.subscription);
  if (taken) await carryOut(scope, { matter, plansAnyway: true }, taken);
  else await planSteps(scope, begun);
  return { status: 'DONE', decisionId: taken?.decisionId ?? null };
}
