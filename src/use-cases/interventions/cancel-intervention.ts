import { releaseHeld } from '../allowance/release-held';
import { freezeProposal } from '../documents/freeze';
import { checkTransition } from '../operation/check-transition';
import type { Deps } from '../operation/deps';
import { happened } from '../records/happened';
import type { Keyed } from '../operation/idempotent-write';
import { operate } from '../operation/operate';
import { lockIntervention } from './load-intervention';

/** A request that is given up. */
export interface CancelInterventionInput extends Keyed {
  readonly interventionId: string;
}

/** Cancels a request that was not worked: the minutes it held come back, its open proposal or study ends. */
export async function cancelIntervention(
  deps: Deps,
  input: CancelInterventionInput,
): Promise<{ readonly interventionId: string }> {
  return operate(deps, 'cancelIntervention', input, async (scope) => {
    const { tables, now } = scope;
    const about = await lockIntervention(scope, input.interventionId);
    const { intervention, proposals } = about;
    checkTransition(intervention, ['READY', 'AWAITING_PROPOSAL', 'UNDER_STUDY'], 'interventionId');
    await releaseHeld(scope, about, intervention.id);
    await tables.interventions.update(intervention, {
      status: 'CANCELLED',
      reservedMinutes: 0,
      closedAt: now,
    });
    for (const proposal of proposals.filter(({ status }) => status === 'ISSUED'))
      await freezeProposal(scope, await tables.proposals.update(proposal, { status: 'WITHDRAWN' }));
    const [study] = await tables.studies.list(
      { interventionId: intervention.id, status: 'OPEN' },
      { first: 1 },
    );
    if (study) {
      await tables.studies.update(study, {
        status: 'CONCLUDED_WITHOUT_PROPOSAL',
        conclusion: null,
        concludedAt: now,
        concludedBy: deps.actor.subject,
      });
    }
    await happened(scope, about, {
      type: 'INTERVENTION_CANCELLED',
      data: { intervention: intervention.reference },
    });
    return { interventionId: intervention.id };
  });
}
