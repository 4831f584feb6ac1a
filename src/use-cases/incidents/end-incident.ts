import type { GivenId } from '../../domain/id';
import { lockToDecide } from '../due-steps/lock-subscribed';
import { decideAndApply } from '../effects/decide-and-apply';
import { checkInstant, checkPast, isGiven } from '../operation/check-input';
import type { Deps } from '../operation/deps';
import { findOwn } from '../operation/find-own';
import type { Keyed } from '../operation/idempotent-write';
import { operate } from '../operation/operate';
import { checkOngoing } from './check-ongoing';
import type { IncidentReceipt } from './report-incident';

/** The end of an incident. */
export interface EndIncidentInput extends Keyed {
  readonly incidentId: GivenId<'incidents'>;
  /** When it ended; now when it is left out. */
  readonly endedAt?: string | null;
}

/** Ends an incident and decides whether anything is due for it (articles 3.1 and 3.3). */
export async function endIncident(deps: Deps, input: EndIncidentInput): Promise<IncidentReceipt> {
  return operate(deps, 'endIncident', input, async (scope) => {
    const found = await findOwn(scope.tables, deps.actor, 'incidents', input.incidentId, 'incidentId');
    checkOngoing(found);
    const since = found.measures.at(-1)?.at ?? found.observedAt;
    const endedAt = isGiven(input.endedAt)
      ? checkPast(scope, checkInstant(input.endedAt, 'endedAt'), 'endedAt', since)
      : scope.now;
    const about = await lockToDecide(scope, found.subscriptionId, 'incidentId');
    const ended = { ...found, endedAt };
    const { decisionId } = await decideAndApply(scope, 'incident.compensation', {
      matter: { ...about, incident: found },
      asked: { ...about, incident: ended },
      makes: (taken) => ({ incident: { ...ended, compensationDecisionId: taken.decisionId } }),
      tells: () => ({ type: 'INCIDENT_ENDED', data: { incident: found.reference }, at: endedAt }),
    });
    return { incidentId: found.id, decisionId };
  });
}
