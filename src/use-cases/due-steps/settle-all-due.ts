import type { Deps } from '../operation/deps';
import { runDueSteps } from './run-due-steps';

/** Before subscriptions are listed or looked up: settles what fell due for any of them, so that none shows a state that is past. */
export async function settleAllDue(deps: Deps): Promise<void> {
  const due = await deps.store.read(({ dueSteps }) => dueSteps.due(deps.clock.now(), 1));
  if (due.length > 0) await runDueSteps(deps);
}
