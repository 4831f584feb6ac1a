import type { GivenId, IdOf } from '../../domain/id';
import { NO_MINUTES } from '../../domain/minutes';
import { signatureOf } from '../../domain/signature';
import { releaseHeld } from '../allowance/release-held';
import { freezeProposal } from '../documents/freeze';
import { recordAct } from '../effects/record-act';
import { checkTransition } from '../operation/check-transition';
import type { Deps } from '../operation/deps';
import type { Keyed } from '../operation/idempotent-write';
import { operate } from '../operation/operate';
import type { Scope } from '../operation/scope';
import type { InterventionMatter } from './load-intervention';
import { askedOfWork, lockInterventionToDecide, withMinutes } from './load-intervention';

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
    checkTransition(intervention, ['READY', 'AWAITING_PROPOSAL', 'UNDER_STUDY'], 'interventionId');
    // What the rules look at is the request as it was given up, with the minutes it held.
    const asked = await askedOfWork(scope, about);
    await releaseHeld(scope, about, intervention.id);
    await endWhatIsOpen(scope, about);
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

/** The proposal that waits for an answer is withdrawn, the study that goes on is concluded. */
async function endWhatIsOpen(scope: Scope, { intervention, proposals }: InterventionMatter): Promise<void> {
  const { tables, now, deps } = scope;
  for (const proposal of proposals.filter(({ status }) => status === 'ISSUED'))
    await freezeProposal(scope, await tables.proposals.update(proposal, { status: 'WITHDRAWN' }));
  const [study] = await tables.studies.list(
    { interventionId: intervention.id, status: 'OPEN' },
    { first: 1 },
  );
  if (!study) return;
  await tables.studies.update(study, {
    status: 'CONCLUDED_WITHOUT_PROPOSAL',
    conclusion: null,
    concludedAt: now,
    concludedBy: signatureOf(deps.actor),
  });
}
