import { SCHEDULER } from '../../domain/actor';
import type { Trouble } from '../../domain/ports/troubles';
import type { Planning } from '../../domain/records/planning';
import type { IdOf } from '../../domain/id';
import type { Deps, Services } from '../operation/deps';
import { giveWay } from '../operation/give-way';
import { withParties } from '../operation/load-subscribed';
import type { Scope } from '../operation/scope';
import { planSteps } from '../planning/plan-steps';
import { fenced } from './fenced';
import { RUNNING_SUBSCRIPTIONS } from '../../domain/contract/subscription';

const BATCH = 100;

/** The one record of how far it is planned. */
const STEPS = 'steps';

/** Whether to stop before all are planned: the next start goes on from there. */
type Stopped = () => boolean;

/**
 * Plans the steps of every running subscription with the rules in force, where these changed since they were planned:
 * what is past stays past. One that was stopped goes on where it was. Answers those that could not be planned: they keep
 * the steps they had, and the next start tries all again.
 */
export async function planAgain(
  services: Services,
  stopped: Stopped = () => false,
): Promise<readonly Trouble[]> {
  const deps: Deps = { ...services, actor: SCHEDULER };
  const failed: Trouble[] = [];
  let planning = await begun(deps);
  while (!planning.done && !stopped()) {
    const { since, reached } = planning;
    const page = await pageAfter(deps, reached);
    for (const { id } of page) {
      const trouble = await fenced(deps, id, (scope) => planOne(scope, id, since));
      if (trouble) failed.push(trouble);
      await giveWay();
    }
    planning = await reach(
      deps,
      planning,
      page.at(-1)?.id ?? reached,
      page.length < BATCH,
      failed.length > 0,
    );
    if (page.length < BATCH) break;
  }
  return failed;
}

/** The record of the release in force: begun now, where another one was planned last. */
const begun = (deps: Deps): Promise<Planning> =>
  deps.store.write(async ({ plannings }) => {
    const { releaseHash } = deps.rulebooks.current();
    const last = await plannings.find(STEPS);
    if (last?.releaseHash === releaseHash) return last;
    const anew = { releaseHash, since: deps.clock.now(), reached: null, done: false };
    if (last) return plannings.update(last, anew);
    const first = { id: STEPS, ...anew, version: 1 };
    await plannings.insert(first);
    return first;
  });

/** Other rules came: there is nothing left to do here. */
const OVERTAKEN: Planning = {
  id: STEPS,
  releaseHash: '',
  since: '1970-01-01T00:00:00.000Z',
  reached: null,
  done: true,
  version: 0,
};

/** Writes how far it is; where other rules came meanwhile, they are planned by who adopted them, and this one ends. */
const reach = (
  deps: Deps,
  { releaseHash }: Planning,
  reached: IdOf<'subscriptions'> | null,
  isLast: boolean,
  someFailed: boolean,
): Promise<Planning> =>
  deps.store.write(async ({ plannings }) => {
    const last = await plannings.find(STEPS);
    if (!last || last.releaseHash !== releaseHash) return OVERTAKEN;
    if (!isLast) return plannings.update(last, { reached });
    return plannings.update(last, someFailed ? { reached: null } : { done: true });
  });

async function planOne(scope: Scope, id: IdOf<'subscriptions'>, since: Planning['since']): Promise<void> {
  await scope.tables.lock('subscriptions', [id]);
  const subscription = await scope.tables.subscriptions.find(id);
  if (subscription) await planSteps(scope, await withParties(scope, subscription), since);
}

const pageAfter = (deps: Deps, after: IdOf<'subscriptions'> | null) =>
  deps.store.read((tables) =>
    tables.subscriptions.list({ status: [...RUNNING_SUBSCRIPTIONS] }, { first: BATCH, after }),
  );
