import { SCHEDULER } from '../../domain/actor';
import type { DueStep } from '../../domain/contract/due-step';
import type { Filter, Tables } from '../../domain/ports/store';
import type { IdOf } from '../../domain/id';
import type { Instant } from '../../domain/time';
import { giveWay } from '../operation/give-way';
import type { Scope } from '../operation/scope';
import { isPaused } from './failure-of';
import { settleStep } from './settle-step';
import { stepInTheWay } from './step-in-the-way';
import { ownerOf } from './steps-owner';

/** Whose steps: those of subscriptions that share minutes, or those of an order that no subscription followed yet. */
export type Planned = Pick<Filter<DueStep>, 'subscriptionId' | 'orderId'>;

/** How far due steps are settled; without it, all of them, and what fails fails the unit of work. */
export interface Extent {
  /** A step that failed is not tried before its time, and nothing that comes after it. */
  readonly patient?: boolean;
  /** Only what comes before this one, which failed. */
  readonly before?: DueStep | null;
  /** Told each step before it is settled, so that whoever catches its failure knows which one it was. */
  readonly settling?: (step: DueStep) => void;
}

/** Settles the steps that are due, the earliest first; a step may plan others that are due too. Answers how many. */
export async function catchUp(
  scope: Scope,
  planned: Planned,
  { patient = false, before = null, settling }: Extent = {},
): Promise<number> {
  const asScheduler: Scope = { ...scope, deps: { ...scope.deps, actor: SCHEDULER } };
  for (let settled = 0; ; settled++) {
    const next = await firstDue(scope.tables, planned, scope.now);
    if (!next || (before && isTheSame(next, before))) return settled;
    if (patient && isPaused(next, scope.rulebook.releaseHash, scope.now)) return settled;
    settling?.(next);
    try {
      await settleStep(asScheduler, next.id);
    } catch (error) {
      throw settling || before ? error : stepInTheWay(scope.zone, next, error);
    }
    await giveWay();
  }
}

/** Whether two rows are of one step: one that a lost unit of work planned had another id. */
const isTheSame = (one: DueStep, other: DueStep): boolean =>
  ownerOf(one) === ownerOf(other) && one.occurrence === other.occurrence;

/** The earliest step that is due at an instant. */
export async function firstDue(
  { dueSteps, standing }: Tables,
  planned: Planned,
  at: Instant,
): Promise<DueStep | undefined> {
  const only = onlyOf(planned);
  if (only) {
    const next = (await standing(only))?.nextStepAt ?? null;
    if (next === null || next > at) return undefined;
  }
  const [first] = await dueSteps.due(at, 1, planned);
  return first;
}

/** The one subscription whose steps these are, if they are of one: what stands of it says whether any is due. */
function onlyOf({ subscriptionId, orderId }: Planned): IdOf<'subscriptions'> | null {
  const ids = [subscriptionId ?? []].flat();
  return (orderId === undefined && ids.length === 1 ? ids[0] : null) ?? null;
}
