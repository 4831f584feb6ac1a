import type { Decision } from '../../domain/decision';
import { InvalidInput } from '../../domain/errors';
import { NO_MINUTES } from '../../domain/minutes';
import type { Drafts } from '../operation/matter';
import type { Scope } from '../operation/scope';

type Draft = Drafts['intervention'];

/** Refuses a request of a kind that says nothing by itself and that no words describe. */
export function checkDescribed({ rulebook, today }: Scope, { typeCode, description }: Draft): void {
  const type = rulebook.codes('interventionTypes', today).find(({ code }) => code === typeCode);
  if (!type?.described || description !== '') return;
  throw new InvalidInput(
    {
      fr: `une demande de type \`${typeCode}\` (${type.label.fr}) se décrit en toutes lettres`,
      en: `a request of type \`${typeCode}\` (${type.label.en}) is described in words`,
    },
    ['description'],
  );
}

/** Refuses a request whose time nobody estimated where the answer rests on it: one that is studied, or refused, needs none. */
export function checkEstimated(
  { estimatedMinutes }: Pick<Draft, 'estimatedMinutes'>,
  { favourable, effects }: Decision,
): void {
  const rests = favourable || effects.some(({ effect }) => effect === 'openProposal');
  if (estimatedMinutes !== NO_MINUTES || !rests) return;
  throw new InvalidInput(
    {
      fr: "le temps estimé est nécessaire : cette demande n'est pas étudiée, il décide de la suite qu'elle reçoit",
      en: 'the estimated time is needed: this request is not studied, what follows it rests on it',
    },
    ['estimatedMinutes'],
  );
}
