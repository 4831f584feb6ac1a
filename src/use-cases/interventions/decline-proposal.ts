import type { IdOf } from '../../domain/id';
import { NO_MINUTES } from '../../domain/minutes';
import { signatureOf } from '../../domain/signature';
import { askedOfWork, withMinutes } from '../allowance/minutes-of-work';
import { releaseHeld } from '../allowance/release-held';
import { recordAct } from '../effects/record-act';
import { checkTransition } from '../operation/check-transition';
import type { Deps } from '../operation/deps';
import { findOwn } from '../operation/find-own';
import { operate } from '../operation/operate';
import type { AnswerProposalInput } from './accept-proposal';
import { lockInterventionToDecide } from './load-intervention';

/** Declines a commercial proposal: nothing is worked, nothing is consumed, and the rules say what follows. */
export async function declineProposal(
  deps: Deps,
  input: AnswerProposalInput,
): Promise<{
  readonly proposalId: IdOf<'proposals'>;
  readonly interventionId: IdOf<'interventions'>;
  readonly decisionId: IdOf<'decisions'> | null;
}> {
  return operate(deps, 'declineProposal', input, async (scope) => {
    const { tables, now } = scope;
    const known = await findOwn(tables, deps.actor, 'proposals', input.proposalId, 'proposalId');
    const read = await lockInterventionToDecide(scope, known.interventionId);
    const { intervention } = read;
    const proposal = read.proposals.find(({ id }) => id === known.id) ?? known;
    checkTransition(proposal, ['ISSUED'], 'proposalId');
    const about = { ...read, proposal };
    const asked = await askedOfWork(scope, about);
    await releaseHeld(scope, about, intervention.id);
    const { decisionId } = await recordAct(scope, 'proposal.refusal', {
      matter: about,
      asked,
      changes: {
        proposal: { ...proposal, status: 'DECLINED', answeredAt: now, answeredBy: signatureOf(deps.actor) },
        intervention: { ...intervention, status: 'DECLINED', reservedMinutes: NO_MINUTES, closedAt: now },
        allowance: (await withMinutes(scope, about)).allowance,
      },
      tells: { type: 'PROPOSAL_DECLINED', data: { proposal: proposal.reference } },
    });
    return { proposalId: proposal.id, interventionId: intervention.id, decisionId };
  });
}
