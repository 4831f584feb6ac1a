import type { Incident } from '../../domain/contract/incident';
import { ForbiddenTransition } from '../../domain/errors';

/** Refuses to change an incident that has ended. */
export function checkOngoing({ reference, endedAt }: Incident): void {
  if (endedAt === null) return;
  throw new ForbiddenTransition(
    {
      fr: `l'incident ${reference} est terminé depuis ${endedAt}`,
      en: `the incident ${reference} ended at ${endedAt}`,
    },
    ['incidentId'],
  );
}
