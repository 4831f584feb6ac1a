import type { LocalDate } from '../../domain/time';
import type { Asked, Drafts } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { startDayOf } from './intervention-facts';
import { dayValue } from './answer-values';
import { ask } from './take-decision';

/** The decision that says on which day's time and term work counts. */
const DAY_OF_WORK = 'intervention.day';

/**
 * The day whose minutes and term work counts on: the rules say it (article 2.2.1). A contract that declares no such
 * decision counts on the day the work starts.
 */
export async function workDayOf(
  scope: Scope,
  about: Asked,
  intervention: Drafts['intervention'],
): Promise<LocalDate> {
  if (!scope.rulebook.declares(DAY_OF_WORK)) return startDayOf(scope.zone, intervention);
  return dayValue(await ask(scope, DAY_OF_WORK, { ...about, intervention }), 'day');
}
