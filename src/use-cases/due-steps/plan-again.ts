import { SCHEDULER } from '../../domain/actor';
import type { Deps, Services } from '../operation/deps';
import { withParties } from '../operation/load-subscribed';
import { scopeOf } from '../operation/scope';
import { planSteps } from './plan-steps';

const BATCH = 100;

/** Plans the steps of every running subscription with the rules in force, when these changed: what is past stays past. */
export async function planAgain(services: Services): Promise<number> {
  const deps: Deps = { ...services, actor: SCHEDULER };
  let after: string | null = null;
  let planned = 0;
  for (;;) {
    const page: Awaited<ReturnType<typeof pageAfter>> = await pageAfter(deps, after);
    for (const { id } of page) {
      await deps.store.write(async (tables) => {
        await tables.lock('subscriptions', [id]);
        const scope = scopeOf(deps, tables);
        const subscription = await tables.subscriptions.find(id);
        if (subscription) await planSteps(scope, await withParties(scope, subscription), scope.now);
      });
      planned++;
    }
    const last = page.at(-1);
    if (!last || page.length < BATCH) return planned;
    after = last.id;
  }
}

const pageAfter = (deps: Deps, after: string | null) =>
  deps.store.read((tables) =>
    tables.subscriptions.list({ status: ['ACTIVE', 'SUSPENDED'] }, { first: BATCH, after }),
  );
