import { releaseHeld } from '../allowance/release-held';
import { checkTransition } from '../operation/check-transition';
import type { Deps } from '../operation/deps';
import { happened } from '../records/happened';
import { findOwn } from '../operation/find-own';
import { idempotentWrite } from '../operation/idempotent-write';
import { authorize } from '../operation/permissions';
import type { AnswerProposalInput } from './accept-proposal';
import { lockIntervention } from './load-intervention';

/** Declines a commercial proposal: nothing is worked, nothing is consumed. */
export async function declineProposal(
  deps: Deps,
  input: AnswerProposalInput,
): Promise<{ readonly proposalId: string; readonly interventionId: string }> {
  authorize(deps, 'answerProposal');
  return idempotentWrite(deps, 'declineProposal', input, async (scope) => {
    const { tables, now } = scope;
    const known = await findOwn(tables, deps.actor, 'proposals', input.proposalId, 'proposalId');
    const { party, intervention, proposals } = await lockIntervention(scope, known.interventionId);
    const proposal = proposals.find(({ id }) => id === known.id) ?? known;
    checkTransition(proposal, ['ISSUED'], 'proposalId');
    const answer = { answeredAt: now, answeredBy: deps.actor.subject };
    await tables.proposals.update(proposal, { status: 'DECLINED', ...answer });
    await releaseHeld(scope, party, intervention.id);
    await tables.interventions.update(intervention, {
      status: 'DECLINED',
      reservedMinutes: 0,
      closedAt: now,
    });
    await happened(scope, party, 'PROPOSAL_DECLINED', { proposal: proposal.reference });
    return { proposalId: proposal.id, interventionId: intervention.id };
  });
}
