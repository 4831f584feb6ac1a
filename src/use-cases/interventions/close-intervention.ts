import { openAllowance } from '../allowance/read-allowance';
import { checkMinutes } from '../operation/check-input';
import { checkTransition } from '../operation/check-transition';
import type { Deps } from '../operation/deps';
import { applyDecision } from '../effects/apply-decision';
import { happened } from '../records/happened';
import { saveTarget } from '../effects/save-target';
import type { Keyed } from '../operation/idempotent-write';
import { idempotentWrite } from '../operation/idempotent-write';
import { authorize } from '../operation/permissions';
import { take, valuesOf } from '../facts/take-decision';
import { factsOfRecorded } from './intervention-input';
import { acceptedCents, agreedIn, lockIntervention } from './load-intervention';

/** The work done. */
export interface CloseInterventionInput extends Keyed {
  readonly interventionId: string;
  readonly actualMinutes: number;
}

/** Settles a finished intervention: the actual time is debited, an overrun nobody accepted is not billable (article 2.2.1). */
export async function closeIntervention(
  deps: Deps,
  input: CloseInterventionInput,
): Promise<{ readonly interventionId: string; readonly decisionId: string }> {
  authorize(deps, 'closeIntervention');
  return idempotentWrite(deps, 'closeIntervention', input, async (scope) => {
    const actualMinutes = checkMinutes(input.actualMinutes, 'actualMinutes', 0);
    const { party, intervention, proposals } = await lockIntervention(scope, input.interventionId);
    checkTransition(intervention, ['READY'], 'interventionId');
    const allowance = await openAllowance(scope, party);
    const facts = factsOfRecorded({ ...intervention, actualMinutes }, acceptedCents(proposals));
    const taken = await take(scope, 'intervention.settlement', {
      ...party,
      allowance,
      intervention: facts,
      ...agreedIn(proposals),
    });
    const values = valuesOf(taken.decision);
    const before = { ...party, allowance, intervention, ...taken };
    const after = await applyDecision(scope, before);
    await saveTarget(scope, before, {
      ...after,
      intervention: {
        ...(after.intervention ?? intervention),
        status: 'CLOSED',
        actualMinutes,
        unbillableMinutes: Number(values['unbillableMinutes'] ?? 0),
        closedAt: scope.now,
        settlementDecisionId: taken.decisionId,
      },
    });
    await happened(scope, { ...party, ...taken }, 'INTERVENTION_CLOSED', {
      intervention: intervention.reference,
      interventionType: intervention.typeCode,
      minutes: actualMinutes,
    });
    return { interventionId: intervention.id, decisionId: taken.decisionId };
  });
}
