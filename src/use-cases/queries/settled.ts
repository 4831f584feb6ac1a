import { isIdOf } from '../../domain/id';
import type { Tables } from '../../domain/ports/store';
import { isPaused } from '../due-steps/failure-of';
import { settleOne } from '../due-steps/settle-due';
import type { StepsOwner } from '../due-steps/steps-owner';
import { ownerOf } from '../due-steps/steps-owner';
import type { Deps } from '../operation/deps';
import { giveWay } from '../operation/give-way';

/**
 * Reads objects as they stand now, whichever way one comes to them: what fell due on their subscriptions, or on an order, is settled
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

/** A subscription, or an order, on which something is due, and whether that waits to be tried again. */
interface Late {
  readonly id: StepsOwner;
  readonly paused: boolean;
}

const STEPS_AT_ONCE = 100;

/** Those on which something is due: some of them, where there are many. */
async function dueOf(
  { clock, rulebooks }: Deps,
  { dueSteps }: Tables,
  lives: ReadonlySet<StepsOwner>,
): Promise<readonly Late[]> {
  if (lives.size === 0) return [];
  const now = clock.now();
  const { releaseHash } = rulebooks.current();
  const orderId = [...lives].filter((id) => isIdOf('orders', id));
  const subscriptionId = [...lives].filter((id) => isIdOf('subscriptions', id));
  const steps = [
    ...(subscriptionId.length > 0 ? await dueSteps.due(now, STEPS_AT_ONCE, { subscriptionId }) : []),
    ...(orderId.length > 0 ? await dueSteps.due(now, STEPS_AT_ONCE, { orderId, subscriptionId: null }) : []),
  ];
  const ids = new Set(steps.flatMap((step) => ownerOf(step) ?? []));
  const isWaiting = (id: string): boolean =>
    steps.some((step) => ownerOf(step) === id && isPaused(step, releaseHash, now));
  return [...ids].map((id) => ({ id, paused: isWaiting(id) }));
}

/** The subscription an object is, or is of, or the order that none followed; of a customer or a server, nothing falls due. */
function livesOf(row: { readonly id: string }): readonly StepsOwner[] {
  if (isIdOf('subscriptions', row.id)) return [row.id];
  const { subscriptionId = null } = row as { readonly subscriptionId?: string | null };
  if (subscriptionId !== null) return isIdOf('subscriptions', subscriptionId) ? [subscriptionId] : [];
  return isIdOf('orders', row.id) ? [row.id] : [];
}
