import { openAllowance } from '../allowance/read-allowance';
import { checkCode, checkProse } from '../operation/check-input';
import type { Deps } from '../operation/deps';
import { applyDecision } from '../effects/apply-decision';
import { happened } from '../records/happened';
import { saveTarget } from '../effects/save-target';
import { findOwn } from '../operation/find-own';
import type { Keyed } from '../operation/idempotent-write';
import { idempotentWrite } from '../operation/idempotent-write';
import { lockParty } from '../due-steps/lock-party';
import { authorize } from '../operation/permissions';
import { take } from '../facts/take-decision';
import { checkOngoing } from './check-ongoing';
import type { IncidentReceipt } from './report-incident';

/** How grave an incident is, and why (article 3.3). */
export interface ClassifyIncidentInput extends Keyed {
  readonly incidentId: string;
  /** A code of the list `incidentClasses`. */
  readonly classCode: string;
  readonly reason: string;
}

/** Classifies an incident, such as major, with the reason; what the provider commits to is decided again (article 3.3). */
export async function classifyIncident(deps: Deps, input: ClassifyIncidentInput): Promise<IncidentReceipt> {
  authorize(deps, 'handleIncident');
  return idempotentWrite(deps, 'classifyIncident', input, async (scope) => {
    const found = await findOwn(scope.tables, deps.actor, 'incidents', input.incidentId, 'incidentId');
    checkOngoing(found);
    const party = await lockParty(scope, found.subscriptionId, 'incidentId');
    const classCode = checkCode(scope, 'incidentClasses', input.classCode, 'classCode');
    const allowance = await openAllowance(scope, party);
    const incident = { ...found, classCode };
    const taken = await take(scope, 'incident.commitment', { ...party, allowance, incident });
    await scope.tables.incidents.update(found, {
      classCode,
      classReason: checkProse(input.reason, 'reason'),
      decisionId: taken.decisionId,
    });
    const before = { ...party, allowance, ...taken };
    await saveTarget(scope, before, await applyDecision(scope, before));
    await happened(scope, { ...party, ...taken }, 'INCIDENT_CLASSIFIED', {
      incident: found.reference,
      class: classCode,
    });
    return { incidentId: found.id, decisionId: taken.decisionId };
  });
}
