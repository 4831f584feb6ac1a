import type { DropReason } from '../../domain/contract/due-step';
import type { IdOf } from '../../domain/id';
import type { StepNeed } from '../../domain/step-needs';
import type { Matter } from '../operation/matter';
import type { PlannedStep } from './planned-steps';

/** How each need is met, and why a step that lacks it is dropped. */
const NEEDS: Readonly<
  Record<
    StepNeed,
    { readonly met: (about: Matter, by: IdOf<'decisions'> | null) => boolean; readonly else: DropReason }
  >
> = {
  runningContract: { met: ({ subscription }) => subscription?.status !== 'ENDED', else: 'CONTRACT_ENDED' },
  lastWord: {
    met: ({ intervention }, by) =>
      by === null || (!!intervention && (intervention.reviewDecisionId ?? intervention.decisionId) === by),
    else: 'NO_LONGER_PLANNED',
  },
};

/**
 * Why a step is not done that lacks what its rules say it needs: a contract that runs, work of which nothing was said
 * since. One of a schedule is the word of no decision: it is asked again anyway.
 */
export function whatLacks(
  { needs }: PlannedStep,
  about: Matter,
  by: IdOf<'decisions'> | null,
): DropReason | null {
  const lacking = needs.find((need) => !NEEDS[need].met(about, by));
  return lacking ? NEEDS[lacking].else : null;
}
