import type { Text } from '../../../../domain/text';
import { closeIntervention } from '../../../interventions/close-intervention';
import { requestIntervention } from '../../../interventions/request-intervention';
import type { Scene, Shown } from './scene';

/** Work the customer asks for. */
export interface AskedWork {
  readonly at: string;
  readonly type: string;
  readonly minutes: number;
  readonly what: Text;
}

/** The customer asks for work (article 2.2). */
export const askFor = ({ at, type, minutes, what }: AskedWork, figures: readonly string[]): Scene => ({
  at,
  as: 'customer',
  text: {
    fr: `Demande : ${what.fr}, ${minutes} min estimées.`,
    en: `A request: ${what.en}, estimated at ${minutes} min.`,
  },
  play: (deps, { subscriptionId }) =>
    requestIntervention(deps, { subscriptionId, type, estimatedMinutes: minutes, description: what.fr }),
  shows: [{ decision: 'intervention.handling', figures, because: true }],
});

/** A technician closes the work with the time it took (article 2.2.1). */
export const close = (at: string, minutes: number, ...figures: readonly string[]): Scene => {
  const settled: Shown = { decision: 'intervention.settlement', figures };
  return {
    at,
    as: 'technician',
    text: {
      fr: `Le travail est fait, en ${minutes} min.`,
      en: `The work is done, in ${minutes} min.`,
    },
    play: (deps, { interventionId }) => closeIntervention(deps, { interventionId, actualMinutes: minutes }),
    shows: [settled],
  };
};
