import type { IdOf } from '../../domain/id';
import { lockToDecide } from '../due-steps/lock-subscribed';
import { decideAndApply } from '../effects/decide-and-apply';
import type { Deps } from '../operation/deps';
import type { Keyed } from '../operation/idempotent-write';
import { nextReference } from '../operation/next-reference';
import { operate } from '../operation/operate';
import type { InterventionInput } from './intervention-input';
import { draftIntervention } from './intervention-input';

/** What a request led to. */
export type InterventionReceipt = {
  readonly interventionId: IdOf<'interventions'>;
  readonly decisionId: IdOf<'decisions'>;
  readonly proposalId: IdOf<'proposals'> | null;
  readonly studyId: IdOf<'studies'> | null;
};

/** Decides what follows an intervention request and applies it: minutes held, proposal issued, study opened (article 2.2). */
export async function requestIntervention(
  deps: Deps,
  input: InterventionInput & Keyed,
): Promise<InterventionReceipt> {
  return operate(deps, 'requestIntervention', input, async (scope) => {
    const matter = await lockToDecide(scope, input.subscriptionId);
    const draft = draftIntervention(scope, matter, input);
    const { decisionId, after } = await decideAndApply(scope, 'intervention.handling', {
      matter,
      asked: { ...matter, intervention: draft },
      makes: async ({ decision: { favourable, outcome }, decisionId }) => ({
        intervention: {
          ...draft,
          reference: await nextReference(scope, 'interventions'),
          status: favourable ? 'READY' : 'REFUSED',
          outcome,
          decisionId,
        },
      }),
      tells: ({ intervention }) => ({
        type: 'INTERVENTION_REQUESTED',
        data: {
          intervention: intervention.reference,
          outcome: intervention.outcome,
          minutes: draft.estimatedMinutes,
          interventionType: draft.typeCode,
        },
      }),
    });
    return {
      interventionId: draft.id,
      decisionId,
      proposalId: after.proposal?.id ?? null,
      studyId: after.study?.id ?? null,
    };
  });
}
