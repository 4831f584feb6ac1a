import type { Decision } from '../../domain/decision';
import { readTimeForWork } from '../allowance/read-allowance';
import type { Deps } from '../operation/deps';
import { settleToAsk } from '../due-steps/settle-due';
import { loadSubscribed } from '../operation/load-subscribed';
import { authorize } from '../operation/permissions';
import { scopeOf } from '../operation/scope';
import type { InterventionInput } from './intervention-input';
import { draftIntervention } from './intervention-input';
import { askAboutWork } from './work-asked';

/** What would happen to an intervention request, and why (article 2.2); writes nothing. */
export async function simulateIntervention(deps: Deps, input: InterventionInput): Promise<Decision> {
  authorize(deps, 'simulateIntervention');
  await settleToAsk(deps, input.subscriptionId);
  return deps.store.read(async (tables) => {
    const scope = scopeOf(deps, tables);
    const about = await loadSubscribed(scope, input.subscriptionId);
    const { decision } = await askAboutWork(
      scope,
      about,
      draftIntervention(scope, about, input),
      readTimeForWork,
    );
    return decision;
  });
}
