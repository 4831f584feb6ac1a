import type { GivenId, IdOf } from '../../domain/id';
import type { Intervention } from '../../domain/contract/intervention';
import { wholeMinutes } from '../../domain/minutes';
import type { Instant } from '../../domain/time';
import { askedOfWork, withMinutes } from '../allowance/minutes-of-work';
import { decideAndApply } from '../effects/decide-and-apply';
import { valuesOf } from '../facts/answer-values';
import { checkInstant, checkMinutes, checkPast } from '../operation/check-input';
import { checkTransition } from '../operation/check-transition';
import type { Deps } from '../operation/deps';
import type { Keyed } from '../operation/idempotent-write';
import { operate } from '../operation/operate';
import type { Scope } from '../operation/scope';
import { lockIntervention } from './load-intervention';

/** The work done. */
export interface CloseInterventionInput extends Keyed {
  readonly interventionId: GivenId<'interventions'>;
  readonly actualMinutes: number;
  /** When the work began, past and not before the request; when it was due to start if that has come, else now. */
  readonly startedAt?: string | null;
}

/**
 * Closes a finished intervention: the actual time is debited from the month the work was begun in, an overrun nobody
 * accepted is not billable (article 2.2.1).
 */
export async function closeIntervention(
  deps: Deps,
  input: CloseInterventionInput,
): Promise<{ readonly interventionId: IdOf<'interventions'>; readonly decisionId: IdOf<'decisions'> }> {
  return operate(deps, 'closeIntervention', input, async (scope) => {
    const actualMinutes = checkMinutes(input.actualMinutes, 'actualMinutes', 0);
    const read = await lockIntervention(scope, input.interventionId);
    const { intervention: found } = read;
    checkTransition(found, ['READY', 'ON_HOLD'], 'interventionId');
    const startedAt = startOf(scope, found, input.startedAt ?? null);
    const begun = await withMinutes(scope, { ...read, intervention: { ...found, startedAt } });
    const matter = { ...begun, intervention: found };
    const asked = await askedOfWork(scope, begun);
    const { decisionId } = await decideAndApply(scope, 'intervention.settlement', {
      matter,
      asked: { ...asked, intervention: { ...asked.intervention, actualMinutes } },
      ends: ({ intervention }, { decision, decisionId }) => ({
        intervention: {
          ...intervention,
          status: 'CLOSED',
          actualMinutes,
          startedAt,
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

function startOf(scope: Scope, { startsAt, requestedAt }: Intervention, given: string | null): Instant {
  if (given !== null) return checkPast(scope, checkInstant(given, 'startedAt'), 'startedAt', requestedAt);
  return startsAt <= scope.now ? startsAt : scope.now;
}
