import type { Subscription } from '../../domain/contract/subscription';
import { SCHEDULES } from '../../domain/schedules';
import { openAllowance } from '../allowance/read-allowance';
import type { Matter } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { readAll } from '../operation/read-all';
import { planSteps } from './plan-steps';

/** What the schedules read of a matter: its minutes, its work and its incidents plan nothing. */
const READ_BY_SCHEDULES = ['subscription', 'customer', 'rental', 'order', 'renewalOrder'] as const;

/**
 * Plans the steps of a subscription again after an act that changed what the schedules read (articles 6.1 and 6.2), so
 * that whatever is set later moves what was planned from it. One that changed none of it asks the rules nothing, unless
 * it plans `anyway`: a step that fell due, where what changed is the time.
 */
export async function planAfter(scope: Scope, before: Matter, after: Matter, anyway = false): Promise<void> {
  const { customer, rental, subscription } = after;
  if (!subscription || !rental) return;
  const about = { customer, rental, subscription };
  // The first window of a subscription that begins opens with it; the next one is planned from there.
  if (!before.subscription) {
    await openAllowance(scope, about);
    await followOrder(scope, subscription);
  }
  const changed = READ_BY_SCHEDULES.some((name) => before[name] !== after[name]);
  if (anyway || changed || readsHistory(scope)) await planSteps(scope, about);
}

/** What its order planned, and has not come yet, goes on with the subscription that follows it. */
async function followOrder({ tables }: Scope, { id: subscriptionId, orderId }: Subscription): Promise<void> {
  const pending = { orderId, subscriptionId: null, status: 'PENDING' } as const;
  for (const step of await readAll(tables.dueSteps, pending))
    await tables.dueSteps.update(step, { subscriptionId });
}

/** Every act adds to the histories: where a schedule counts one, every act may plan otherwise. */
const readsHistory = ({ rulebook }: Scope): boolean =>
  SCHEDULES.some((schedule) => {
    const groups = rulebook.declares(schedule) ? rulebook.factGroups(schedule) : [];
    return groups.includes('history') || groups.includes('customerHistory');
  });
