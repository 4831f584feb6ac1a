import type { IdOf } from '../../domain/id';
import { openTimeForWork } from '../allowance/read-allowance';
import { lockSubscribed } from '../due-steps/lock-subscribed';
import { carryOut } from '../effects/decide-and-apply';
import { record } from '../facts/take-decision';
import type { Deps } from '../operation/deps';
import type { Keyed } from '../operation/idempotent-write';
import { nextReference } from '../operation/next-reference';
import { operate } from '../operation/operate';
import { checkDescribed } from './check-request';
import type { InterventionInput } from './intervention-input';
import { draftIntervention } from './intervention-input';
import { askAboutWork } from './work-asked';

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
    const about = await lockSubscribed(scope, input.subscriptionId);
    const wanted = draftIntervention(scope, about, input);
    checkDescribed(scope, wanted);
    const {
      matter,
      asked,
      intervention: draft,
      decision,
    } = await askAboutWork(scope, about, wanted, openTimeForWork);
    const decisionId = await record(scope, decision, asked);
    const after = await carryOut(
      scope,
      {
        matter,
        makes: async ({ decision: { favourable, outcome } }) => ({
          intervention: {
            ...draft,
            reference: await nextReference(scope, 'interventions'),
            status: favourable ? ('READY' as const) : ('REFUSED' as const),
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
      },
      { decision, decisionId },
    );
    return {
      interventionId: draft.id,
      decisionId,
      proposalId: after.proposal?.id ?? null,
      studyId: after.study?.id ?? null,
    };
  });
}
