import { WORK_IN_HAND } from '../../domain/contract/intervention';
import type { GivenId, IdOf } from '../../domain/id';
import { NO_MINUTES } from '../../domain/minutes';
import { askedOfWork, withMinutes } from '../allowance/minutes-of-work';
import { releaseHeld } from '../allowance/release-held';
import { recordAct } from '../effects/record-act';
import { checkTransition } from '../operation/check-transition';
import type { Deps } from '../operation/deps';
import type { Keyed } from '../operation/idempotent-write';
import { operate } from '../operation/operate';
import { endOpenWork } from '../records/end-open-work';
import { lockInterventionToDecide } from './load-intervention';

/** A request that is given up. */
export interface CancelInterventionInput extends Keyed {
  readonly interventionId: GivenId<'interventions'>;
}

/** Cancels a request that was not worked: the minutes it held come back, its open proposal or study ends, and the rules say what follows. */
export async function cancelIntervention(
  deps: Deps,
  input: CancelInterventionInput,
): Promise<{
  readonly interventionId: IdOf<'interventions'>;
  readonly decisionId: IdOf<'decisions'> | null;
}> {
  return operate(deps, 'cancelIntervention', input, async (scope) => {
    const about = await lockInterventionToDecide(scope, input.interventionId);
    const { intervention } = about;
    checkTransition(intervention, WORK_IN_HAND, 'interventionId');
    // What the rules look at is the request as it was given up, with the minutes it held.
    const asked = await askedOfWork(scope, about);
    await releaseHeld(scope, about, intervention.id);
    await endOpenWork(scope, about, scope.now);
    const cancelled = { status: 'CANCELLED', reservedMinutes: NO_MINUTES, closedAt: scope.now } as const;
    const { decisionId } = await recordAct(scope, 'intervention.cancellation', {
      matter: about,
      asked,
      changes: {
        intervention: { ...intervention, ...cancelled },
        allowance: (await withMinutes(scope, about)).allowance,
      },
      tells: { type: 'INTERVENTION_CANCELLED', data: { intervention: intervention.reference } },
    });
    return { interventionId: intervention.id, decisionId };
  });
}
