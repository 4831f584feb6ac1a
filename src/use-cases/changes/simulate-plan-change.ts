import { newTermMinutes } from '../allowance/new-term-minutes';
import type { Decision } from '../../domain/decision';
import { readAllowance } from '../allowance/read-allowance';
import type { Deps } from '../operation/deps';
import { settleToAsk } from '../due-steps/settle-due';
import { attributesOf } from '../operation/check-attributes';
import { checkCode } from '../operation/check-input';
import { loadSubscribed } from '../operation/load-subscribed';
import { authorize } from '../operation/permissions';
import { scopeOf } from '../operation/scope';
import { ask } from '../facts/take-decision';
import type { ChangeInput } from './change-plan';

/** What a change of level would come to. */
export interface PlanChangeAnswer {
  /** Whether it is admitted. */
  readonly admission: Decision;
  /** What it costs or gives back; null when it is not admitted. */
  readonly compensation: Decision | null;
}

/** What a change of level would come to, and why (article 7); writes nothing. */
export async function simulatePlanChange(deps: Deps, input: ChangeInput): Promise<PlanChangeAnswer> {
  authorize(deps, 'simulatePlanChange');
  await settleToAsk(deps, input.subscriptionId);
  return deps.store.read(async (tables) => {
    const scope = scopeOf(deps, tables);
    const about = await loadSubscribed(scope, input.subscriptionId);
    const matter = { ...about, allowance: await readAllowance(scope, about) };
    const toLevel = checkCode(scope, 'levels', input.toLevel, 'toLevel');
    const noted = attributesOf(scope, 'change', input.attributes);
    const asked = { ...matter, toLevel, noted, newTermMinutes: await newTermMinutes(scope, matter, toLevel) };
    const admission = await ask(scope, 'change.admission', asked);
    const compensation = admission.favourable ? await ask(scope, 'change.compensation', asked) : null;
    return { admission, compensation };
  });
}
