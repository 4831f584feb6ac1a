import type { Incident } from '../../domain/contract/incident';
import { checkAttributes } from '../operation/check-attributes';
import { checkCode, checkInstant, checkPast, checkProse } from '../operation/check-input';
import type { Deps } from '../operation/deps';
import { applyDecision } from '../effects/apply-decision';
import { happened } from '../records/happened';
import { saveTarget } from '../effects/save-target';
import type { Keyed } from '../operation/idempotent-write';
import { idempotentWrite } from '../operation/idempotent-write';
import { lockParty } from '../due-steps/lock-party';
import { nextReference } from '../operation/next-reference';
import { authorize } from '../operation/permissions';
import { take } from '../facts/take-decision';
import { openAllowance } from '../allowance/read-allowance';

/** An incident on the service (article 3.2). */
export interface ReportIncidentInput extends Keyed {
  readonly subscriptionId: string;
  readonly description: string;
  /** A code of the list `incidentClasses`. */
  readonly classCode: string;
  /** When it was observed; now when it is left out. */
  readonly observedAt?: string | null;
  readonly attributes?: unknown;
}

/** What a step in the life of an incident led to. */
export type IncidentReceipt = { readonly incidentId: string; readonly decisionId: string | null };

/** Reports an incident: what the provider commits to is decided, its times are measured from here on (article 3). */
export async function reportIncident(deps: Deps, input: ReportIncidentInput): Promise<IncidentReceipt> {
  authorize(deps, 'reportIncident');
  return idempotentWrite(deps, 'reportIncident', input, async (scope) => {
    const party = await lockParty(scope, input.subscriptionId);
    const observedAt = input.observedAt
      ? checkPast(
          scope,
          checkInstant(input.observedAt, 'observedAt'),
          'observedAt',
          party.subscription.setupAt,
        )
      : scope.now;
    const draft: Omit<Incident, 'decisionId' | 'reference'> = {
      id: deps.ids.next('incidents'),
      customerId: party.customer.id,
      subscriptionId: party.subscription.id,
      description: checkProse(input.description, 'description'),
      classCode: checkCode(scope, 'incidentClasses', input.classCode, 'classCode'),
      classReason: null,
      observedAt,
      firstActionAt: null,
      endedAt: null,
      measures: [],
      compensationDecisionId: null,
      attributes: checkAttributes(scope, 'incident', input.attributes),
      recordedAt: scope.now,
      version: 1,
    };
    const allowance = await openAllowance(scope, party);
    const taken = await take(scope, 'incident.commitment', { ...party, allowance, incident: draft });
    const reference = await nextReference(scope, 'incidents');
    await scope.tables.incidents.insert({ ...draft, reference, decisionId: taken.decisionId });
    const before = { ...party, allowance, ...taken };
    await saveTarget(scope, before, await applyDecision(scope, before));
    await happened(
      scope,
      { ...party, ...taken },
      'INCIDENT_REPORTED',
      { incident: reference, class: draft.classCode },
      observedAt,
    );
    return { incidentId: draft.id, decisionId: taken.decisionId };
  });
}
