import type { DueStep } from '../../domain/contract/due-step';
import { SCHEDULES } from '../../domain/schedules';
import { ask, record } from '../facts/take-decision';
import type { Subscribed } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { withRenewalOrder } from '../records/as-renewed';
import { onlyWith, stepsOf } from '../records/planned-steps';
import { isSame } from '../records/step-origin';
import { whatLacks } from '../records/what-lacks';
import { whyNotPlanned } from '../records/why-dropped';
import { pastFor, performStep } from './perform-step';
import type { Settled } from './outcome-of-step';
import { dropped } from './outcome-of-step';

/** A step of a schedule stands if a schedule, asked with the facts of its instant, still plans it. */
export async function askAgain(scope: Scope, about: Subscribed, step: DueStep): Promise<Settled> {
  for (const schedule of SCHEDULES.filter((name) => scope.rulebook.declares(name))) {
    const asked = await withRenewalOrder(scope, about, schedule);
    const decision = await ask(scope, schedule, asked);
    const planned = stepsOf(decision);
    const due = planned.find((one) => isSame(step, one));
    if (!due) continue;
    const lacking = whatLacks(due, about, null);
    if (lacking) return dropped(lacking);
    const past = pastFor(scope, due, planned);
    if (past) return dropped(past);
    if (!scope.rulebook.stands(due, decision.request)) return dropped('CAUSE_UNDONE');
    const decisionId = await record(scope, decision, asked);
    return performStep(scope, about, onlyWith({ decision, decisionId }, due.effects));
  }
  return dropped(whyNotPlanned(about.subscription));
}
