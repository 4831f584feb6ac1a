import { openAllowance } from '../allowance/read-allowance';
import { checkInstant, checkPast } from '../operation/check-input';
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

/** The end of an incident. */
export interface EndIncidentInput extends Keyed {
  readonly incidentId: string;
  /** When it ended; now when it is left out. */
  readonly endedAt?: string | null;
}

/** Ends an incident and decides whether anything is due for it (articles 3.1 and 3.3). */
export async function endIncident(deps: Deps, input: EndIncidentInput): Promise<IncidentReceipt> {
  authorize(deps, 'handleIncident');
  return idempotentWrite(deps, 'endIncident', input, async (scope) => {
    const found = await findOwn(scope.tables, deps.actor, 'incidents', input.incidentId, 'incidentId');
    checkOngoing(found);
    const since = found.measures.at(-1)?.at ?? found.observedAt;
    const endedAt = input.endedAt
      ? checkPast(scope, checkInstant(input.endedAt, 'endedAt'), 'endedAt', since)
      : scope.now;
    const party = await lockParty(scope, found.subscriptionId, 'incidentId');
    const allowance = await openAllowance(scope, party);
    const incident = { ...found, endedAt };
    const taken = await take(scope, 'incident.compensation', { ...party, allowance, incident });
    await scope.tables.incidents.update(found, { endedAt, compensationDecisionId: taken.decisionId });
    const before = { ...party, allowance, ...taken };
    await saveTarget(scope, before, await applyDecision(scope, before));
    await happened(scope, { ...party, ...taken }, 'INCIDENT_ENDED', { incident: found.reference }, endedAt);
    return { incidentId: found.id, decisionId: taken.decisionId };
  });
}
