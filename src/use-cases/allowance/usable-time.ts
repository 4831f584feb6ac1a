import type { AllowanceState } from '../../domain/contract/allowance';
import type { Decision } from '../../domain/decision';
import { wholeMinutes } from '../../domain/minutes';
import type { Minutes } from '../../domain/minutes';
import { valuesOf } from '../facts/answer-values';
import { ask } from '../facts/take-decision';
import type { Subscribed } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { renewalOrderOf } from '../records/renewal-order-of';
import { asOfDay } from '../terms/subscription-on';

/** The decision that says what of the time of a day can be used on it. */
const TIME_OF_THE_DAY = 'allowance.day';

/** What of an allowance can be used on its day, and the answer that says so. */
interface UsableTime {
  readonly minutes: Minutes;
  readonly decision: Decision | null;
}

/**
 * What can be used of the time left on a day: the rules say it, since they do not serve every day (articles 2, 5.2 and
 * 6.2). A contract that declares no such decision serves all of them.
 */
export async function usableTime(
  scope: Scope,
  about: Subscribed,
  allowance: AllowanceState,
): Promise<UsableTime> {
  if (!scope.rulebook.declares(TIME_OF_THE_DAY))
    return { minutes: allowance.remainingMinutes, decision: null };
  const asked = {
    ...(await asOfDay(scope, about, allowance.day)),
    allowance,
    renewalOrder: await renewalOrderOf(scope.tables, about.subscription),
  };
  const decision = await ask(scope, TIME_OF_THE_DAY, asked);
  return { minutes: wholeMinutes(Number(valuesOf(decision)['usableMinutes'])), decision };
}
