import type { GivenId } from '../../domain/id';
import { lockToDecide } from '../due-steps/lock-subscribed';
import { decideAndApply } from '../effects/decide-and-apply';
import { checkCode, checkProse } from '../operation/check-input';
import type { Deps } from '../operation/deps';
import { findOwn } from '../operation/find-own';
import type { Keyed } from '../operation/idempotent-write';
import { operate } from '../operation/operate';
import { checkOngoing } from './check-ongoing';
import type { IncidentReceipt } from './report-incident';

/** How grave an incident is, and why (article 3.3). */
export interface ClassifyIncidentInput extends Keyed {
  readonly incidentId: GivenId<'incidents'>;
  /** A code of the list `incidentClasses`. */
  readonly classCode: string;
  readonly reason: string;
}

/** Classifies an incident, such as major, with the reason; what the provider commits to is decided again (article 3.3). */
export async function classifyIncident(deps: Deps, input: ClassifyIncidentInput): Promise<IncidentReceipt> {
  return operate(deps, 'classifyIncident', input, async (scope) => {
    const found = await findOwn(scope.tables, deps.actor, 'incidents', input.incidentId, 'incidentId');
    checkOngoing(found);
    const about = await lockToDecide(scope, found.subscriptionId, 'incidentId');
    const classCode = checkCode(scope, 'incidentClasses', input.classCode, 'classCode');
    const classReason = checkProse(input.reason, 'reason');
    const { decisionId } = await decideAndApply(scope, 'incident.commitment', {
      matter: { ...about, incident: found },
      asked: { ...about, incident: { ...found, classCode } },
      makes: (taken) => ({ incident: { ...found, classCode, classReason, decisionId: taken.decisionId } }),
      tells: () => ({ type: 'INCIDENT_CLASSIFIED', data: { incident: found.reference, class: classCode } }),
    });
    return { incidentId: found.id, decisionId };
  });
}
