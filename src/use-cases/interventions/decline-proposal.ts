import { releaseHeld } from '../allowance/release-held';
import { freezeProposal } from '../documents/freeze';
import { checkTransition } from '../operation/check-transition';
import type { Deps } from '../operation/deps';
import { happened } from '../records/happened';
import { findOwn } from '../operation/find-own';
import { operate } from '../operation/operate';
import type { AnswerProposalInput } from './accept-proposal';
import { lockIntervention } from './load-intervention';

/** Declines a commercial proposal: nothing is worked, nothing is consumed. */
export async function declineProposal(
  deps: Deps,
  input: AnswerProposalInput,
): Promise<{ readonly proposalId: string; readonly interventionId: string }> {
  return operate(deps, 'declineProposal', input, async (scope) => {
    const { tables, now } = scope;
    const known = await findOwn(tables, deps.actor, 'proposals', input.proposalId, 'proposalId');
    const about = await lockIntervention(scope, known.interventionId);
    const { intervention } = about;
    const proposal = about.proposals.find(({ id }) => id === known.id) ?? known;
    checkTransition(proposal, ['ISSUED'], 'proposalId');
    const answer = { answeredAt: now, answeredBy: deps.actor.subject };
    await freezeProposal(scope, await tables.proposals.update(proposal, { status: 'DECLINED', ...answer }));
    await releaseHeld(scope, about, intervention.id);
    await tables.interventions.update(intervention, {
      status: 'DECLINED',
      reservedMinutes: 0,
      closedAt: now,
    });
    await happened(scope, about, { type: 'PROPOSAL_DECLINED', data: { proposal: proposal.reference } });
    return { proposalId: proposal.id, interventionId: intervention.id };
  });
}
