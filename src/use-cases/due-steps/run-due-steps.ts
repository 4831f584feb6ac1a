import { SCHEDULER } from '../../domain/actor';
import type { DueStep } from '../../domain/contract/due-step';
import type { Filter } from '../../domain/ports/store';
import type { Trouble } from '../../domain/ports/troubles';
import type { Deps, Services } from '../operation/deps';
import { giveWay } from '../operation/give-way';
import { isPaused } from './failure-of';
import type { NotSettled } from './settle-apart';
import { settleApart } from './settle-apart';
import { ownerOf } from './steps-owner';

/** What a pass over the due steps did. */
export interface DueStepsReport {
  /** Subscriptions, and orders that none followed, whose due steps were settled. */
  readonly subscriptions: number;
  /** Those whose steps could not be settled; the steps stay due, and the next pass tries again. */
  readonly failed: readonly Trouble[];
}

/** How a pass goes over what is due. */
export interface Pass {
  /** What failed is tried at once, as an operator asks, not after its pause. */
  readonly atOnce?: boolean;
  /** The customers it is about; without it, all of them. */
  readonly of?: Filter<Pick<DueStep, 'customerId'>>;
}

/** Steps read at once. */
const BATCH = 100;

/**
 * Settles every step that is due, one subscription or order at a time, each in its own transaction and decided again
 * with the facts of its instant. Between two of them requests go first. Running it late, twice, or on two instances leads
 * to the same state.
 */
export async function runDueSteps(
  services: Services,
  { atOnce = false, of = {} }: Pass = {},
): Promise<DueStepsReport> {
  const deps: Deps = { ...services, actor: SCHEDULER };
  const seen = new Set<string>();
  const paused = new Set<string>();
  const failed: NotSettled[] = [];
  const { releaseHash } = services.rulebooks.current();
  for (let limit = BATCH; ; limit += BATCH) {
    const now = deps.clock.now();
    const due = await deps.store.read((tables) => tables.dueSteps.due(now, limit, of));
    // Behind a step that waits to be tried again, nothing of its subscription is settled.
    for (const step of atOnce ? [] : due) {
      const owner = ownerOf(step);
      if (owner !== null && isPaused(step, releaseHash, now) && !seen.has(owner)) paused.add(owner);
    }
    const fresh = new Set(
      due.flatMap((step) => ownerOf(step) ?? []).filter((id) => !seen.has(id) && !paused.has(id)),
    );
    for (const id of fresh) {
      seen.add(id);
      const trouble = await settleApart(deps, id, { patient: !atOnce });
      if (trouble) failed.push(trouble);
      await giveWay();
    }
    if (due.length < limit) break;
  }
  deps.troubles.tell(failed.filter(({ isNew }) => isNew));
  return { subscriptions: seen.size - failed.length, failed };
}
