import type { FactValue } from '../../domain/facts';
import type { GivenId } from '../../domain/id';
import { openTimeForWork } from '../allowance/read-allowance';
import { carryOut } from '../effects/decide-and-apply';
import { record } from '../facts/take-decision';
import { checkAttributes } from '../operation/check-attributes';
import { checkTransition } from '../operation/check-transition';
import type { Deps } from '../operation/deps';
import type { Keyed } from '../operation/idempotent-write';
import { operate } from '../operation/operate';
import { lockIntervention } from './load-intervention';
import type { InterventionReceipt } from './request-intervention';
import type { Instant } from '../../domain/time';
import { askAboutWork } from './work-asked';

/** A request that was refused or waits for something, with what has changed since, such as an approval. */
export interface ReconsiderInterventionInput extends Keyed {
  readonly interventionId: GivenId<'interventions'>;
  /** Attributes that the vocabulary declares; those left out stay. */
  readonly attributes?: FactValue;
}

/** Decides a refused request again, with the facts of now and what has changed, and applies the answer (article 2.2). */
export async function reconsiderIntervention(
  deps: Deps,
  input: ReconsiderInterventionInput,
): Promise<InterventionReceipt> {
  return operate(deps, 'reconsiderIntervention', input, async (scope) => {
    const about = await lockIntervention(scope, input.interventionId);
    const { intervention: found } = about;
    checkTransition(found, ['REFUSED'], 'interventionId');
    const changed = {
      ...found,
      attributes: { ...found.attributes, ...checkAttributes(scope, 'intervention', input.attributes) },
      startsAt: laterOf(found.startsAt, scope.now),
    };
    const { matter, asked, intervention, decision } = await askAboutWork(
      scope,
      about,
      changed,
      openTimeForWork,
    );
    const { favourable, outcome } = decision;
    const decisionId = await record(scope, decision, asked);
    const after = await carryOut(
      scope,
      {
        matter,
        makes: () => ({
          intervention: {
            ...intervention,
            status: favourable ? ('READY' as const) : ('REFUSED' as const),
            outcome,
            decisionId,
          },
        }),
        tells: () => ({
          type: 'INTERVENTION_RECONSIDERED',
          data: { intervention: found.reference, outcome },
        }),
      },
      { decision, decisionId },
    );
    return {
      interventionId: found.id,
      decisionId,
      proposalId: after.proposal?.id ?? null,
      studyId: after.study?.id ?? null,
    };
  });
}

const laterOf = (one: Instant, other: Instant): Instant => (one > other ? one : other);
