import type { GivenId, IdOf } from '../../domain/id';
import { wholeMinutes } from '../../domain/minutes';
import { decideAndApply } from '../effects/decide-and-apply';
import { valuesOf } from '../facts/take-decision';
import { checkMinutes } from '../operation/check-input';
import { checkTransition } from '../operation/check-transition';
import type { Deps } from '../operation/deps';
import type { Keyed } from '../operation/idempotent-write';
import { operate } from '../operation/operate';
import { lockInterventionToDecide } from './load-intervention';

/** The work done. */
export interface CloseInterventionInput extends Keyed {
  readonly interventionId: GivenId<'interventions'>;
  readonly actualMinutes: number;
}

/** Closes a finished intervention: the actual time is debited, an overrun nobody accepted is not billable (article 2.2.1). */
export async function closeIntervention(
  deps: Deps,
  input: CloseInterventionInput,
): Promise<{ readonly interventionId: IdOf<'interventions'>; readonly decisionId: IdOf<'decisions'> }> {
  return operate(deps, 'closeIntervention', input, async (scope) => {
    const actualMinutes = checkMinutes(input.actualMinutes, 'actualMinutes', 0);
    const matter = await lockInterventionToDecide(scope, input.interventionId);
    const { intervention: found } = matter;
    checkTransition(found, ['READY'], 'interventionId');
    const { decisionId } = await decideAndApply(scope, 'intervention.settlement', {
      matter,
      asked: { ...matter, intervention: { ...found, actualMinutes } },
      ends: ({ intervention }, { decision, decisionId }) => ({
        intervention: {
          ...intervention,
          status: 'CLOSED',
          actualMinutes,
          unbillableMinutes: wholeMinutes(Number(valuesOf(decision)['unbillableMinutes'] ?? 0)),
          closedAt: scope.now,
          settlementDecisionId: decisionId,
        },
      }),
      tells: () => ({
        type: 'INTERVENTION_CLOSED',
        data: { intervention: found.reference, interventionType: found.typeCode, minutes: actualMinutes },
      }),
    });
    return { interventionId: found.id, decisionId };
  });
}
