import type { DueStep } from '../../domain/contract/due-step';
import type { Decision, EffectCall } from '../../domain/decision';
import type { Instant } from '../../domain/time';

/** The decisions that plan steps. */
export const TIMELINES = ['renewal.timeline', 'notice.schedule'] as const;

export type Timeline = (typeof TIMELINES)[number];

/** A step of a timeline, with the effects it has when it falls due. */
export interface PlannedStep {
  readonly step: string;
  readonly at: Instant;
  readonly rule: string;
  readonly effects: readonly EffectCall[];
}

/** The steps of an answer: its dated steps, and its notices that have an instant. */
export const stepsOf = ({ steps, notices }: Decision): readonly PlannedStep[] => [
  ...steps,
  ...notices.flatMap(({ notice, at, rule }): PlannedStep[] =>
    at === null ? [] : [{ step: notice, at, rule, effects: [{ effect: 'notify', args: { notice } }] }],
  ),
];

/** A step that a decision planned for good is one of its own, even where another has the same instant. */
export const fixedOccurrence = (decisionId: string, step: Pick<PlannedStep, 'step' | 'at'>): string =>
  `${decisionId}:${occurrenceOf(step)}`;

/** Planned by a decision for good, not by a timeline that may plan otherwise later. */
export const isFixed = ({ occurrence, step, at }: DueStep): boolean =>
  occurrence !== occurrenceOf({ step, at });

/** A step and its instant name one occurrence of a subscription. */
export const occurrenceOf = ({ step, at }: Pick<PlannedStep, 'step' | 'at'>): string => `${step}@${at}`;
