import type { ClosedList, ValueOf } from './closed-list';

/** What a step may need when its instant comes, besides the condition that its rule gives it. */
export const STEP_NEEDS = {
  runningContract: 'The contract has not ended.',
  lastWord: 'Nothing was said of the work in hand since its decision.',
} as const satisfies ClosedList;

export type StepNeed = ValueOf<typeof STEP_NEEDS>;

/** What a step needs that declares nothing: what follows from a contract ends with it, unless the contract says otherwise. */
export const NEEDS_UNLESS_DECLARED: readonly StepNeed[] = ['runningContract'];
