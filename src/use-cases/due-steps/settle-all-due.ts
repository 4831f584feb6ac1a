import type { DueStep } from '../../domain/contract/due-step';
import type { Filter } from '../../domain/ports/store';
import type { Deps } from '../operation/deps';
import { runDueSteps } from './run-due-steps';

/**
 * Before subscriptions are listed or looked up: settles what fell due for any of them, or of the customers named, so that
 * none shows a state that is past.
 */
export async function settleAllDue(deps: Deps, of: Filter<Pick<DueStep, 'customerId'>> = {}): Promise<void> {
  const due = await deps.store.read(({ dueSteps }) => dueSteps.due(deps.clock.now(), 1, of));
  if (due.length > 0) await runDueSteps(deps, { of });
}
