import { openAllowance } from '../allowance/read-allowance';
import { checkAttributes } from '../operation/check-attributes';
import { checkTransition } from '../operation/check-transition';
import type { Deps } from '../operation/deps';
import { applyDecision } from '../effects/apply-decision';
import { happened } from '../records/happened';
import { saveTarget } from '../effects/save-target';
import type { Keyed } from '../operation/idempotent-write';
import { idempotentWrite } from '../operation/idempotent-write';
import { authorize } from '../operation/permissions';
import { take } from '../facts/take-decision';
import { factsOfRecorded } from './intervention-input';
import { lockIntervention } from './load-intervention';
import type { InterventionReceipt } from './request-intervention';

/** A request that was refused or waits for something, with what has changed since, such as an approval. */
export interface ReconsiderInterventionInput extends Keyed {
  readonly interventionId: string;
  /** Attributes that the vocabulary declares; those left out stay. */
  readonly attributes?: unknown;
}

/** Decides a refused request again, with the facts of now and what has changed, and applies the answer (article 2.2). */
export async function reconsiderIntervention(
  deps: Deps,
  input: ReconsiderInterventionInput,
): Promise<InterventionReceipt> {
  authorize(deps, 'reconsiderIntervention');
  return idempotentWrite(deps, 'reconsiderIntervention', input, async (scope) => {
    const { party, intervention: found } = await lockIntervention(scope, input.interventionId);
    checkTransition(found, ['REFUSED'], 'interventionId');
    const changed = checkAttributes(scope, 'intervention', input.attributes);
    const attributes = { ...found.attributes, ...changed };
    const allowance = await openAllowance(scope, party);
    const facts = factsOfRecorded({ ...found, attributes, startsAt: laterOf(found.startsAt, scope.now) }, 0);
    const taken = await take(scope, 'intervention.handling', { ...party, allowance, intervention: facts });
    const before = { ...party, allowance, intervention: found, ...taken };
    const intervention = {
      ...found,
      attributes,
      startsAt: facts.startsAt,
      status: taken.decision.favourable ? ('READY' as const) : ('REFUSED' as const),
      outcome: taken.decision.outcome,
      decisionId: taken.decisionId,
    };
    const after = await saveTarget(scope, before, await applyDecision(scope, { ...before, intervention }));
    await happened(scope, { ...party, ...taken }, 'INTERVENTION_RECONSIDERED', {
      intervention: found.reference,
      outcome: taken.decision.outcome,
    });
    return {
      interventionId: found.id,
      decisionId: taken.decisionId,
      proposalId: after.proposal?.id ?? null,
      studyId: after.study?.id ?? null,
    };
  });
}

const laterOf = (one: string, other: string): string => (one > other ? one : other);
