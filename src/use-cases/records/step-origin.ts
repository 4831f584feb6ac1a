import type { DueStep } from '../../domain/contract/due-step';
import type { Instant } from '../../domain/time';

/** Where a step comes from; it says what is asked when it falls due. */
export type StepOrigin =
  /** A schedule planned it: the schedules are asked again, and may have planned otherwise since. */
  | { readonly kind: 'schedule'; readonly decisionId: string; readonly rule: string }
  /** A decision planned it for good, whatever the schedules say later. */
  | { readonly kind: 'decision'; readonly decisionId: string; readonly rule: string }
  /** The next window of minutes opens: nothing planned it. */
  | { readonly kind: 'window' };

/** The code of the step that opens an allowance window. */
export const ALLOWANCE_WINDOW = 'ALLOWANCE_WINDOW';

/** What is due and when: at most once for a subscription, however often it is planned. */
export interface Due {
  readonly step: string;
  readonly at: Instant;
}

/** What a row keeps of the origin of its step. */
type Stored = Pick<DueStep, 'occurrence' | 'plannedBy' | 'rule'>;

/**
 * How an origin is written. Rows have no column for it: its kind is in the form of `occurrence`, which is unique for a
 * subscription, so that a step planned for good stands beside one of a schedule at the same instant.
 */
export function storedOrigin(due: Due, origin: StepOrigin): Stored {
  const occurrence = occurrenceOf(due);
  switch (origin.kind) {
    case 'window':
      return { occurrence, plannedBy: '', rule: '' };
    case 'schedule':
      return { occurrence, plannedBy: origin.decisionId, rule: origin.rule };
    case 'decision':
      return {
        occurrence: occurrenceForGood(origin.decisionId, due),
        plannedBy: origin.decisionId,
        rule: origin.rule,
      };
  }
}

/** The origin of a stored step. */
export function originOf(step: DueStep): StepOrigin {
  if (step.step === ALLOWANCE_WINDOW) return { kind: 'window' };
  const { plannedBy: decisionId, rule } = step;
  const kind = step.occurrence === occurrenceOf(step) ? 'schedule' : 'decision';
  return { kind, decisionId, rule };
}

/** Whether a step that was planned is the one of this row, planned again. */
export const isSame = (row: DueStep, due: Due): boolean => row.step === due.step && row.at === due.at;

const occurrenceOf = ({ step, at }: Due): string => `${step}@${at}`;

const occurrenceForGood = (decisionId: string, due: Due): string => `${decisionId}:${occurrenceOf(due)}`;
