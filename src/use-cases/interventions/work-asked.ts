import type { AllowanceState } from '../../domain/contract/allowance';
import type { Decision } from '../../domain/decision';
import { isInstant } from '../../domain/is-instant';
import type { Instant, LocalDate } from '../../domain/time';
import { ask } from '../facts/take-decision';
import { workDayOf } from '../facts/work-day';
import type { Asked, Drafts, MatterWith, Subscribed } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { renewalOrderOf } from '../records/renewal-order-of';
import { asOfDay } from '../terms/subscription-on';
import { checkEstimated } from './check-request';

/** How the minutes of a day are counted: opened by an act, or only read. */
export type Count = (scope: Scope, about: Subscribed, day: LocalDate) => Promise<AllowanceState>;

/** A request for work as the rules answered it. */
export interface WorkAsked<M extends Subscribed, I extends Drafts['intervention']> {
  /** What the answer acts on, with the minutes of the day of the work. */
  readonly matter: M & MatterWith<'allowance'>;
  /** What the rules looked at: the subscription is as the term of that day says. */
  readonly asked: M & MatterWith<'allowance'> & { readonly intervention: I };
  readonly intervention: I;
  readonly decision: Decision;
}

/**
 * Asks what follows from a request for work, on the day it is for (articles 2.2 and 2.2.1): minutes, level and texts are
 * those of that day. Where the rules put the work off to a day of another window, it is that window they are asked about.
 */
export async function askAboutWork<M extends Subscribed, I extends Drafts['intervention']>(
  scope: Scope,
  about: M,
  wanted: I,
  count: Count,
): Promise<WorkAsked<M, I>> {
  const answer = await askOn(scope, about, wanted, count);
  const startsAt = deferredTo(answer.decision);
  if (startsAt === null || startsAt <= wanted.startsAt) return answer;
  if (scope.zone.dayOf(startsAt) < answer.matter.allowance.windowUntil) return answer;
  return askOn(scope, about, { ...wanted, startsAt }, count);
}

async function askOn<M extends Subscribed, I extends Drafts['intervention']>(
  scope: Scope,
  about: M,
  intervention: I,
  count: Count,
): Promise<WorkAsked<M, I>> {
  const day = await workDayOf(scope, about, intervention);
  const matter = { ...about, allowance: await count(scope, about, day) };
  const asOf = await asOfDay(scope, matter, day);
  const asked = { ...asOf, ...(await renewalRead(scope, asOf)), workDay: day, intervention };
  const decision = await ask(scope, 'intervention.handling', asked);
  checkEstimated(intervention, decision);
  return { matter, asked, intervention, decision };
}

/** The order issued for the due date in course (article 6.1), where the rules read it. */
async function renewalRead(
  { tables, rulebook }: Scope,
  { subscription }: Subscribed,
): Promise<Pick<Asked, 'renewalOrder'>> {
  const isRead = rulebook.factGroups('intervention.handling').includes('renewal');
  return isRead ? { renewalOrder: await renewalOrderOf(tables, subscription) } : {};
}

/** When the rules begin the work, where they put it off. */
function deferredTo(decision: Decision): Instant | null {
  const put = decision.effects.find(({ effect }) => effect === 'deferStart')?.args['at'];
  return typeof put === 'string' && isInstant(put) ? put : null;
}
