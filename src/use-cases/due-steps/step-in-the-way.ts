import type { DueStep } from '../../domain/contract/due-step';
import { ClausierError, EarlierStepFailed } from '../../domain/errors';
import { longDay } from '../../domain/format/day';
import type { Text } from '../../domain/text';
import type { Zone } from '../../domain/zone';

/** Passing troubles of the service: asking again is all there is to say. */
const PASSING = ['CONFLICT', 'SERVICE_UNAVAILABLE'];

/**
 * Why an act cannot be answered: a step that fell due before it fails, and what comes after is answered by what it
 * leaves. The error says which step, of what day, and why.
 */
export function stepInTheWay(zone: Zone, { step, at }: DueStep, error: unknown): unknown {
  if (!(error instanceof ClausierError) || PASSING.includes(error.code)) return error;
  const day = zone.dayOf(at);
  const told = ({ fr, en }: Text): Text => ({
    fr: `l'étape \`${step}\` du ${longDay('fr', day)} vient avant cette demande et n'a pas pu être faite (${fr}) ; la demande attend que sa cause soit réparée`,
    en: `the step \`${step}\` of ${longDay('en', day)} comes before this request and could not be done (${en}); the request waits until its cause is mended`,
  });
  return new EarlierStepFailed(told(error.text), error.code, error.forStaff && told(error.forStaff));
}
