import { SCHEDULER } from '../../domain/actor';
import type { Trouble } from '../../domain/ports/troubles';
import type { IdOf } from '../../domain/id';
import type { Deps, Services } from '../operation/deps';
import { withParties } from '../operation/load-subscribed';
import type { Scope } from '../operation/scope';
import { fenced } from './fenced';
import { planSteps } from '../planning/plan-steps';

const BATCH = 100;

/**
 * Plans the steps of every running subscription with the rules in force, when these changed: what is past stays past.
 * Answers those that could not be planned: they keep the steps they had.
 */
export async function planAgain(services: Services): Promise<readonly Trouble[]> {
  const deps: Deps = { ...services, actor: SCHEDULER };
  const failed: Trouble[] = [];
  let after: IdOf<'subscriptions'> | null = null;
  for (;;) {
    const page: Awaited<ReturnType<typeof pageAfter>> = await pageAfter(deps, after);
    for (const { id } of page) {
      const trouble = await fenced(deps, id, (scope) => planOne(scope, id));
      if (trouble) failed.push(trouble);
    }
    const last = page.at(-1);
    if (!last || page.length < BATCH) return failed;
    after = last.id;
  }
}

async function planOne(scope: Scope, id: IdOf<'subscriptions'>): Promise<void> {
  await scope.tables.lock('subscriptions', [id]);
  const subscription = await scope.tables.subscriptions.find(id);
  if (subscription) await planSteps(scope, await withParties(scope, subscription), scope.now);
}

const pageAfter = (deps: Deps, after: IdOf<'subscriptions'> | null) =>
  deps.store.read((tables) =>
    tables.subscriptions.list({ status: ['ACTIVE', 'SUSPENDED'] }, { first: BATCH, after }),
  );
