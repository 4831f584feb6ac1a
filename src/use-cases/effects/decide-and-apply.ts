import type { Instant } from '../../domain/time';
import type { Taken } from '../facts/take-decision';
import { take } from '../facts/take-decision';
import type { Asked, Matter } from '../operation/matter';
import type { Scope } from '../operation/scope';
import type { Happening } from '../records/happened';
import { happened } from '../records/happened';
import { planAfter } from '../planning/plan-after';
import { applyDecisions } from './apply-decision';
import { keepChanges } from './keep-changes';
import { planForGood } from './plan-for-good';
import { reviewAfter } from './review-work';

type Nothing = Pick<Matter, never>;

/** What is its own of an act of the contract; all else is the same for each. */
export interface Act<M extends Matter, Made extends Partial<Matter>> {
  /** What the act is about, as it was read: what becomes of it is written. */
  readonly matter: M;
  /** What the answer makes, or changes before its effects. */
  readonly makes?: (taken: Taken) => Made | Promise<Made>;
  /** What changes once the effects are performed. */
  readonly ends?: (after: M & Made, taken: Taken) => Partial<Matter>;
  /** What the timeline keeps of it; null when there is nothing to tell. */
  readonly tells?: (after: M & Made, taken: Taken) => Happening | null;
  /** Plans again whatever it changed: a step that fell due, where what changed is the time. */
  readonly plansAnyway?: boolean;
}

/** A question to the rules, where it is not the matter as it was read, now. */
interface Question {
  readonly asked?: Asked;
  readonly at?: Instant;
}

/** What became of the matter, and the decision. */
export interface Done<M extends Matter> extends Taken {
  readonly after: M;
}

/** Takes the decision of an act and carries it out. */
export async function decideAndApply<M extends Matter, Made extends Partial<Matter> = Nothing>(
  scope: Scope,
  decision: string,
  act: Act<M, Made> & Question,
): Promise<Done<M & Made>> {
  const taken = await take(scope, decision, act.asked ?? act.matter, act.at);
  return { ...taken, after: await carryOut(scope, act, taken) };
}

/**
 * Carries out decisions already taken for one act: each with its effects, in order, then every object is written once,
 * the timeline tells it, work in hand that rested on what it changed is reviewed, and what was planned from that is
 * planned again. The first decision is the one the
 * act rests on. All of it is in the unit of work of the scope.
 */
export async function carryOut<M extends Matter, Made extends Partial<Matter> = Nothing>(
  scope: Scope,
  { matter, makes, ends, tells, plansAnyway = false }: Act<M, Made>,
  taken: Taken,
  ...further: readonly Taken[]
): Promise<M & Made> {
  // Without `makes` nothing is made, and the type of what is made is empty.
  const made = { ...matter, ...(makes && (await makes(taken))) } as M & Made;
  const { so, applied } = await applyDecisions(scope, made, [taken, ...further]);
  const after = await keepChanges(scope, matter, { ...so, ...ends?.(so, taken) });
  const told = tells?.(after, taken);
  if (told) await happened(scope, after, told, taken);
  await planForGood(scope, after, applied);
  const reviewed = await reviewAfter(scope, matter, after);
  await planAfter(scope, matter, reviewed, plansAnyway);
  return reviewed;
}
