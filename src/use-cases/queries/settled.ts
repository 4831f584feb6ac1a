import type { IdOf } from '../../domain/id';
import { isIdOf } from '../../domain/id';
import type { Tables } from '../../domain/ports/store';
import { isPaused } from '../due-steps/failure-of';
import { settleOne } from '../due-steps/settle-due';
import type { Deps } from '../operation/deps';
import { giveWay } from '../operation/give-way';

/**
 * Reads objects as they stand now, whichever way one comes to them: what fell due on their subscriptions is settled
 * first, and they are read again where something was.
 */
export async function settled<T extends { readonly id: string }>(
  deps: Deps,
  read: (tables: Tables) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const { rows, due } = await deps.store.read(async (tables) => {
    const found = await read(tables);
    return { rows: found, due: await dueOf(deps, tables, new Set(found.flatMap(livesOf))) };
  });
  if (due.length === 0) return rows;
  const lives = new Set(rows.flatMap(livesOf));
  for (let late = due; late.length > 0;) {
    for (const { id, paused } of late) {
      if (!paused) await settleOne(deps, id);
      lives.delete(id);
      await giveWay();
    }
    late = await deps.store.read((tables) => dueOf(deps, tables, lives));
  }
  return deps.store.read(read);
}

/** A subscription on which something is due, and whether that waits to be tried again. */
interface Late {
  readonly id: IdOf<'subscriptions'>;
  readonly paused: boolean;
}

const STEPS_AT_ONCE = 100;

/** Subscriptions on which something is due: some of them, where there are many. */
async function dueOf(
  { clock, rulebooks }: Deps,
  { dueSteps }: Tables,
  lives: ReadonlySet<IdOf<'subscriptions'>>,
): Promise<readonly Late[]> {
  if (lives.size === 0) return [];
  const now = clock.now();
  const { releaseHash } = rulebooks.current();
  const steps = await dueSteps.due(now, STEPS_AT_ONCE, { subscriptionId: [...lives] });
  const ids = new Set(steps.map(({ subscriptionId }) => subscriptionId));
  const isWaiting = (id: string): boolean =>
    steps.some((step) => step.subscriptionId === id && isPaused(step, releaseHash, now));
  return [...ids].map((id) => ({ id, paused: isWaiting(id) }));
}

/** The subscription an object is, or is of; of a customer or a server, nothing falls due. */
function livesOf(row: { readonly id: string }): readonly IdOf<'subscriptions'>[] {
  if (isIdOf('subscriptions', row.id)) return [row.id];
  const { subscriptionId = null } = row as { readonly subscriptionId?: string | null };
  return subscriptionId !== null && isIdOf('subscriptions', subscriptionId) ? [subscriptionId] : [];
}
