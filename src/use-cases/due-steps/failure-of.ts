import type { DueStep, StepFailure } from '../../domain/contract/due-step';
import { ClausierError } from '../../domain/errors';
import type { Text } from '../../domain/text';
import type { Instant } from '../../domain/time';
import { instantText } from '../../domain/instant-text';

const LONGEST_PAUSE_MINUTES = 60;

/** What is no mistake of the rules may hold anything: the log alone tells it. */
const UNEXPECTED: Text = {
  fr: 'une erreur inattendue est survenue ; le journal du service la dit',
  en: 'an unexpected error happened; the log of the service says which',
};

/** Why a step failed now, and when it is tried again: after one minute, two, four, up to an hour. */
export function failureOf(step: DueStep, error: Error, releaseHash: string, now: Instant): StepFailure {
  const { since = now, attempts: before = 0 } = step.failure ?? {};
  const attempts = before + 1;
  const minutes = Math.min(2 ** Math.min(before, 6), LONGEST_PAUSE_MINUTES);
  return {
    code: error instanceof ClausierError ? error.code : null,
    reason: reasonOf(error),
    forStaff: error instanceof ClausierError ? error.forStaff : null,
    since,
    attempts,
    retryAt: instantText(Temporal.Instant.from(now).add({ minutes })),
    releaseHash,
  };
}

/** What may be said of an error to whoever asks. */
export const reasonOf = (error: Error): Text => (error instanceof ClausierError ? error.text : UNEXPECTED);

/** Whether a step that failed waits before it is tried again: other rules than it failed under may have mended it. */
export const isPaused = ({ failure }: DueStep, releaseHash: string, now: Instant): boolean =>
  failure !== null && now < failure.retryAt && failure.releaseHash === releaseHash;
