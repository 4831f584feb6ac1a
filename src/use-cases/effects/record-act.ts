import type { Decision } from '../../domain/decision';
import type { IdOf } from '../../domain/id';
import { take } from '../facts/take-decision';
import type { Asked, Matter } from '../operation/matter';
import type { Scope } from '../operation/scope';
import { planAfter } from '../planning/plan-after';
import type { Happening } from '../records/happened';
import { happened } from '../records/happened';
import { applyDecisions } from './apply-decision';
import { keepChanges } from './keep-changes';
import { planForGood } from './plan-for-good';
import { reviewAfter } from './review-work';

/** An act that a party does, whatever the rules say: a withdrawal, a refusal, a notice, a record. */
export interface RecordedAct<M extends Matter> {
  /** What the act is about, as it was read. */
  readonly matter: M;
  /** What the act itself changes. */
  readonly changes?: Partial<Matter>;
  /** What the timeline keeps of it; null when there is nothing to tell. */
  readonly tells: Happening | null;
  /** What the rules are asked about, where it is not what the act left. */
  readonly asked?: Asked;
  /** Plans again whatever it changed: what was changed was written before. */
  readonly plansAnyway?: boolean;
  /** Reviews the work in hand: what it rests on was changed before. */
  readonly reviewsWork?: boolean;
}

/** What became of the matter, and what the rules answered; null when they declare no such decision. */
export interface Recorded<M extends Matter> {
  readonly after: M;
  readonly decisionId: IdOf<'decisions'> | null;
  readonly decision: Decision | null;
  /** The entry of the timeline; null when there was nothing to tell. */
  readonly eventId: IdOf<'events'> | null;
}

/**
 * Records an act and tells it, then asks the rules what follows from it and applies their answer: a fee, a refund, a
 * notice is a rule away. Rules that declare no such decision let the act stand alone. What was planned from what changed
 * is planned again. All of it is in the unit of work of the scope.
 */
export async function recordAct<M extends Matter>(
  scope: Scope,
  decision: string,
  { matter, changes, tells, asked, plansAnyway = false, reviewsWork = false }: RecordedAct<M>,
): Promise<Recorded<M>> {
  // Told before the rules are asked, so that they can count it.
  const done = await keepChanges(scope, matter, { ...matter, ...changes });
  const decisionId = scope.rulebook.declares(decision) ? scope.deps.ids.next('decisions') : null;
  const eventId = tells && (await happened(scope, done, { ...tells, followedBy: decisionId }));
  const taken = decisionId && (await take(scope, decision, asked ?? done, scope.at, decisionId));
  const { so, applied } = await applyDecisions(scope, done, taken ? [taken] : []);
  const after = await keepChanges(scope, done, so);
  await planForGood(scope, after, applied);
  const reviewed = await reviewAfter(scope, matter, after, reviewsWork);
  await planAfter(scope, matter, reviewed, plansAnyway);
  return {
    after: reviewed,
    decisionId,
    decision: taken?.decision ?? null,
    eventId,
  };
}
