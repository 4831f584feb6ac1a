import type { DueStep } from '../../domain/contract/due-step';
import type { IdOf } from '../../domain/id';
import type { Instant } from '../../domain/time';

/** Where a step comes from (`STEP_ORIGINS`), with the decision that planned it. */
export type StepOrigin =
  | { readonly kind: 'SCHEDULE' | 'DECISION'; readonly decisionId: IdOf<'decisions'>; readonly rule: string }
  | { readonly kind: 'WINDOW' | 'TERM' };

/** What is due and when: at most once for a subscription, however often it is planned. */
export interface Due {
  readonly step: string;
  readonly at: Instant;
}

/** What a row keeps of the origin of its step. */
type Stored = Pick<DueStep, 'origin' | 'occurrence' | 'plannedBy' | 'rule'>;

/**
 * How an origin is written. `occurrence` is unique for a subscription: that of a step planned for good names its
 * decision, so that it stands beside one of a schedule at the same instant.
 */
export function storedOrigin(due: Due, origin: StepOrigin): Stored {
  const occurrence = occurrenceOf(due);
  switch (origin.kind) {
    case 'WINDOW':
    case 'TERM':
      return { origin: origin.kind, occurrence, plannedBy: null, rule: '' };
    case 'SCHEDULE':
      return { origin: origin.kind, occurrence, plannedBy: origin.decisionId, rule: origin.rule };
    case 'DECISION':
      return {
        origin: origin.kind,
        occurrence: occurrenceForGood(origin.decisionId, due),
        plannedBy: origin.decisionId,
        rule: origin.rule,
      };
  }
}

/** The origin of a stored step. */
export const originOf = ({ origin: kind, plannedBy: decisionId, rule }: DueStep): StepOrigin =>
  kind === 'WINDOW' || kind === 'TERM'
    ? { kind }
    : decisionId === null
      ? { kind: 'WINDOW' }
      : { kind, decisionId, rule };

/** Whether a step that was planned is the one of this row, planned again. */
export const isSame = (row: DueStep, due: Due): boolean => row.step === due.step && row.at === due.at;

/** How a step that no decision planned for good is told from the others of its subscription. */
export const occurrenceOf = ({ step, at }: Due): string => `${step}@${at}`;

const occurrenceForGood = (decisionId: IdOf<'decisions'>, due: Due): string =>
  `${decisionId}:${occurrenceOf(due)}`;
