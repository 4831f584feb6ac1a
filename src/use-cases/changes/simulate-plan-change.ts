import type { Decision } from '../../domain/decision';
import { readAllowance } from '../allowance/read-allowance';
import type { Deps } from '../operation/deps';
import { settleDue } from '../due-steps/settle-due';
import { loadParty } from '../operation/load-party';
import { authorize } from '../operation/permissions';
import { scopeOf } from '../operation/scope';
import { ask } from '../facts/take-decision';
import type { ChangeInput } from './change-subject';
import { changeSubject } from './change-subject';

/** What a change of level would come to. */
export interface PlanChangeAnswer {
  /** Whether it is admitted. */
  readonly admission: Decision;
  /** What it costs or gives back; null when it is not admitted. */
  readonly compensation: Decision | null;
}

/** What a change of level would come to, and why (article 7); writes nothing. */
export async function simulatePlanChange(deps: Deps, input: ChangeInput): Promise<PlanChangeAnswer> {
  authorize(deps, 'read');
  await settleDue(deps, input.subscriptionId);
  return deps.store.read(async (tables) => {
    const scope = scopeOf(deps, tables);
    const party = await loadParty(scope, input.subscriptionId);
    const subject = changeSubject(scope, party, await readAllowance(scope, party), input);
    const admission = await ask(scope, 'change.admission', subject);
    const compensation = admission.favourable ? await ask(scope, 'change.compensation', subject) : null;
    return { admission, compensation };
  });
}
