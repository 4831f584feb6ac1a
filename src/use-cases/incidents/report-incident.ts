import type { FactValue } from '../../domain/facts';
import type { GivenId, IdOf } from '../../domain/id';
import { lockToDecide } from '../due-steps/lock-subscribed';
import { decideAndApply } from '../effects/decide-and-apply';
import { attributesOf } from '../operation/check-attributes';
import { checkCode, checkInstant, checkPast, checkProse, isGiven } from '../operation/check-input';
import type { Deps } from '../operation/deps';
import type { Keyed } from '../operation/idempotent-write';
import type { Drafts, Subscribed } from '../operation/matter';
import { nextReference } from '../operation/next-reference';
import { operate } from '../operation/operate';
import type { Scope } from '../operation/scope';

/** An incident on the service (article 3.2). */
export interface ReportIncidentInput extends Keyed {
  readonly subscriptionId: GivenId<'subscriptions'>;
  readonly description: string;
  /** A code of the list `incidentClasses`. */
  readonly classCode: string;
  /** When it was observed; now when it is left out. */
  readonly observedAt?: string | null;
  readonly attributes?: FactValue;
}

/** What a step in the life of an incident led to. */
export type IncidentReceipt = {
  readonly incidentId: IdOf<'incidents'>;
  readonly decisionId: IdOf<'decisions'> | null;
};

/** Reports an incident: what the provider commits to is decided, its times are measured from here on (article 3). */
export async function reportIncident(deps: Deps, input: ReportIncidentInput): Promise<IncidentReceipt> {
  return operate(deps, 'reportIncident', input, async (scope) => {
    const matter = await lockToDecide(scope, input.subscriptionId);
    const draft = draftIncident(scope, matter, input);
    const { decisionId } = await decideAndApply(scope, 'incident.commitment', {
      matter,
      asked: { ...matter, incident: draft },
      makes: async (taken) => ({
        incident: {
          ...draft,
          reference: await nextReference(scope, 'incidents'),
          decisionId: taken.decisionId,
        },
      }),
      tells: ({ incident: { reference, classCode, observedAt } }) => ({
        type: 'INCIDENT_REPORTED',
        data: { incident: reference, class: classCode },
        at: observedAt,
      }),
    });
    return { incidentId: draft.id, decisionId };
  });
}

const draftIncident = (
  scope: Scope,
  { subscription }: Subscribed,
  input: ReportIncidentInput,
): Drafts['incident'] => ({
  id: scope.deps.ids.next('incidents'),
  customerId: subscription.customerId,
  subscriptionId: subscription.id,
  observedAt: isGiven(input.observedAt)
    ? checkPast(scope, checkInstant(input.observedAt, 'observedAt'), 'observedAt', subscription.setupAt)
    : scope.now,
  description: checkProse(input.description, 'description'),
  classCode: checkCode(scope, 'incidentClasses', input.classCode, 'classCode'),
  classReason: null,
  firstActionAt: null,
  endedAt: null,
  measures: [],
  compensationDecisionId: null,
  attributes: attributesOf(scope, 'incident', input.attributes),
  recordedAt: scope.now,
  version: 1,
});
