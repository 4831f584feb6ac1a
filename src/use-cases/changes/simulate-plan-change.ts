import { newTermMinutes } from '../allowance/new-term-minutes';
import type { Subscription } from '../../domain/contract/subscription';
import type { Decision } from '../../domain/decision';
import { InvalidInput } from '../../domain/errors';
import type { LocalDate } from '../../domain/time';
import { readAllowance } from '../allowance/read-allowance';
import type { Deps } from '../operation/deps';
import { settleToAsk } from '../due-steps/settle-due';
import { attributesOf } from '../operation/check-attributes';
import { checkCode, checkDate } from '../operation/check-input';
import { loadSubscribed } from '../operation/load-subscribed';
import { authorize } from '../operation/permissions';
import type { Scope } from '../operation/scope';
import { countingFrom, scopeOf } from '../operation/scope';
import { asOfDay } from '../terms/subscription-on';
import { ask } from '../facts/take-decision';
import type { ChangeInput } from './change-plan';

/** What a change of level would come to. */
export interface PlanChangeAnswer {
  /** Whether it is admitted. */
  readonly admission: Decision;
  /** What it costs or gives back; null when it is not admitted. */
  readonly compensation: Decision | null;
}

/** A change of level, and the day it would be made; today when none is given. */
export interface PlanChangeQuestion extends ChangeInput {
  readonly asOf?: string | null;
}

/** What a change of level would come to, and why (article 7); writes nothing. */
export async function simulatePlanChange(deps: Deps, input: PlanChangeQuestion): Promise<PlanChangeAnswer> {
  authorize(deps, 'simulatePlanChange');
  await settleToAsk(deps, input.subscriptionId);
  return deps.store.read(async (tables) => {
    const now = scopeOf(deps, tables);
    const known = await loadSubscribed(now, input.subscriptionId);
    const day = input.asOf ? checkAhead(now, known.subscription, input.asOf) : now.today;
    const scope = day === now.today ? now : countingFrom(now, now.zone.noonOf(day));
    const about = await asOfDay(now, known, day);
    const matter = { ...about, allowance: await readAllowance(scope, about) };
    const toLevel = checkCode(scope, 'levels', input.toLevel, 'toLevel');
    const noted = attributesOf(scope, 'change', input.attributes);
    const asked = { ...matter, toLevel, noted, newTermMinutes: await newTermMinutes(scope, matter, toLevel) };
    const admission = await ask(scope, 'change.admission', asked);
    const compensation = admission.favourable ? await ask(scope, 'change.compensation', asked) : null;
    return { admission, compensation };
  });
}

/** A day from today on that a paid term covers: whether the service runs after it is not known yet. */
function checkAhead({ today }: Scope, { coveredUntil }: Subscription, asOf: string): LocalDate {
  const day = checkDate(asOf, 'asOf');
  const last = coveredUntil > today ? coveredUntil : today;
  if (today <= day && day <= last) return day;
  throw new InvalidInput(
    {
      fr: `un jour du ${today} au ${last}, où finit ce qui est commandé ; reçu : ${day}`,
      en: `a day from ${today} to ${last}, when what is ordered ends; received: ${day}`,
    },
    ['asOf'],
  );
}
