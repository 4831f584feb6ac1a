import type { Intervention } from '../../domain/contract/intervention';
import { openAllowance } from '../allowance/read-allowance';
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
import type { InterventionInput } from './intervention-input';
import { descriptionOf, handlingSubject, interventionFactsOf } from './intervention-input';

/** What a request led to. */
export type InterventionReceipt = {
  readonly interventionId: string;
  readonly decisionId: string;
  readonly proposalId: string | null;
  readonly studyId: string | null;
};

/** Decides what follows an intervention request and applies it: minutes held, proposal issued, study opened (article 2.2). */
export async function requestIntervention(
  deps: Deps,
  input: InterventionInput & Keyed,
): Promise<InterventionReceipt> {
  authorize(deps, 'requestIntervention');
  return idempotentWrite(deps, 'requestIntervention', input, async (scope) => {
    const party = await lockParty(scope, input.subscriptionId);
    const facts = interventionFactsOf(scope, input);
    const description = descriptionOf(input);
    const allowance = await openAllowance(scope, party);
    const taken = await take(scope, 'intervention.handling', handlingSubject(party, allowance, facts));
    const intervention: Intervention = {
      id: deps.ids.next('interventions'),
      subscriptionId: party.subscription.id,
      customerId: party.customer.id,
      reference: await nextReference(scope, 'interventions'),
      typeCode: facts.typeCode,
      description,
      estimatedMinutes: facts.estimatedMinutes,
      actualMinutes: null,
      status: taken.decision.favourable ? 'READY' : 'REFUSED',
      outcome: taken.decision.outcome,
      reservedMinutes: 0,
      consumedMinutes: 0,
      quotedMinutes: 0,
      unbillableMinutes: 0,
      requestedAt: facts.requestedAt,
      startsAt: facts.startsAt,
      closedAt: null,
      decisionId: taken.decisionId,
      settlementDecisionId: null,
      attributes: facts.attributes,
      version: 1,
    };
    const before = { ...party, allowance, ...taken };
    const after = await applyDecision(scope, { ...before, intervention });
    await saveTarget(scope, before, after);
    await happened(scope, { ...party, ...taken }, 'INTERVENTION_REQUESTED', {
      intervention: intervention.reference,
      outcome: taken.decision.outcome,
      minutes: facts.estimatedMinutes,
      interventionType: facts.typeCode,
    });
    return {
      interventionId: intervention.id,
      decisionId: taken.decisionId,
      proposalId: after.proposal?.id ?? null,
      studyId: after.study?.id ?? null,
    };
  });
}
