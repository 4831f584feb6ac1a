import { SCHEDULER } from '../../domain/actor';
import type { Trouble } from '../../domain/ports/troubles';
import type { IdOf } from '../../domain/id';
import type { Deps, Services } from '../operation/deps';
import type { Scope } from '../operation/scope';
import { catchUpPool } from './catch-up-pool';
import { fenced } from './fenced';

/** What a pass over the due steps did. */
export interface DueStepsReport {
  /** Subscriptions whose due steps were settled. */
  readonly subscriptions: number;
  /** Subscriptions whose steps could not be settled; the steps stay due, and the next pass tries again. */
  readonly failed: readonly Trouble[];
}

/** Steps read at once. */
const BATCH = 100;

/**
 * Settles every step that is due, one subscription at a time, each in its own transaction and decided again with the
 * facts of its instant. Running it late, twice, or on two instances leads to the same state.
 */
export async function runDueSteps(services: Services): Promise<DueStepsReport> {
  const deps: Deps = { ...services, actor: SCHEDULER };
  const seen = new Set<string>();
  const failed: Trouble[] = [];
  for (let limit = BATCH; ; limit += BATCH) {
    const due = await deps.store.read((tables) => tables.dueSteps.due(deps.clock.now(), limit));
    const fresh = new Set(due.map(({ subscriptionId }) => subscriptionId).filter((id) => !seen.has(id)));
    for (const subscriptionId of fresh) {
      seen.add(subscriptionId);
      const trouble = await fenced(deps, subscriptionId, (scope) => settle(scope, subscriptionId));
      if (trouble) failed.push(trouble);
    }
    if (due.length < limit) break;
  }
  deps.troubles.tell(failed);
  return { subscriptions: seen.size - failed.length, failed };
}

async function settle(scope: Scope, subscriptionId: IdOf<'subscriptions'>): Promise<void> {
  const subscription = await scope.tables.subscriptions.find(subscriptionId);
  if (subscription) await catchUpPool(scope, subscription);
}
