import type { Decision, EffectCall, PlannedBy } from '../../domain/decision';
import type { SCHEDULES } from '../../domain/schedules';
import type { Taken } from '../facts/take-decision';
import type { Due } from './step-origin';

/** A decision that plans steps. */
export type Schedule = (typeof SCHEDULES)[number];

/** A step of a schedule, with the effects it has when it falls due. */
export interface PlannedStep extends Due, PlannedBy {
  readonly kind: 'step' | 'notice';
  readonly effects: readonly EffectCall[];
}

/** The steps of an answer: its dated steps, and its notices that have an instant. */
export const stepsOf = ({ steps, notices }: Decision): readonly PlannedStep[] => [
  ...steps.map((step): PlannedStep => ({ ...step, kind: 'step' })),
  ...notices.flatMap(({ notice, to, at, rule, place, usefulUntil, needs }): PlannedStep[] => {
    if (at === null) return [];
    const effects = [{ effect: 'notify' as const, args: { notice, to } }];
    return [{ kind: 'notice', step: notice, at, rule, place, usefulUntil, needs, effects }];
  }),
];

/** A decision taken, of which only these effects are to be performed: what else it plans and sends was seen to before. */
export const onlyWith = ({ decision, decisionId }: Taken, effects: readonly EffectCall[]): Taken => ({
  decisionId,
  decision: { ...decision, effects, steps: [], notices: [], grants: [] },
});
