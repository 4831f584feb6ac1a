import { SCHEDULER } from '../../domain/actor';
import { ClausierError } from '../../domain/errors';
import type { Deps, Services } from '../operation/deps';
import { scopeOf } from '../operation/scope';
import { catchUpPool } from './catch-up-pool';

/** What a pass over the due steps did. */
export interface DueStepsReport {
  /** Subscriptions whose due steps were settled. */
  readonly subscriptions: number;
  /** Subscriptions whose steps the rules could not decide; the steps stay due. */
  readonly failed: readonly { readonly subscriptionId: string; readonly error: ClausierError }[];
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
  const failed: { subscriptionId: string; error: ClausierError }[] = [];
  for (let limit = BATCH; ; limit += BATCH) {
    const due = await deps.store.read((tables) => tables.dueSteps.due(deps.clock.now(), limit));
    const fresh = new Set(due.map(({ subscriptionId }) => subscriptionId).filter((id) => !seen.has(id)));
    for (const subscriptionId of fresh) {
      seen.add(subscriptionId);
      const error = await settle(deps, subscriptionId);
      if (error) failed.push({ subscriptionId, error });
    }
    if (due.length < limit) return { subscriptions: seen.size - failed.length, failed };
  }
}

async function settle(deps: Deps, subscriptionId: string): Promise<ClausierError | null> {
  try {
    await deps.store.write(async (tables) => {
      const subscription = await tables.subscriptions.find(subscriptionId);
      if (subscription) await catchUpPool(scopeOf(deps, tables), subscription);
    });
    return null;
  } catch (error) {
    if (error instanceof ClausierError) return error;
    throw error;
  }
}
