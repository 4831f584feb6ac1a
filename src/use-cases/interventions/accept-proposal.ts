import { openAllowance } from '../allowance/read-allowance';
import { checkTransition } from '../operation/check-transition';
import type { Deps } from '../operation/deps';
import { applyDecision } from '../effects/apply-decision';
import { happened } from '../records/happened';
import { saveTarget } from '../effects/save-target';
import { findOwn } from '../operation/find-own';
import type { Keyed } from '../operation/idempotent-write';
import { idempotentWrite } from '../operation/idempotent-write';
import { amountOf } from '../../domain/money';
import { authorize } from '../operation/permissions';
import { take } from '../facts/take-decision';
import { factsOfRecorded } from './intervention-input';
import { acceptedCents, lockIntervention } from './load-intervention';

/** The answer to a commercial proposal. */
export interface AnswerProposalInput extends Keyed {
  readonly proposalId: string;
}

/** Accepts a commercial proposal: the rules say whether it still can be, and what becomes workable (article 2.2.1). */
export async function acceptProposal(
  deps: Deps,
  input: AnswerProposalInput,
): Promise<{ readonly proposalId: string; readonly interventionId: string; readonly decisionId: string }> {
  authorize(deps, 'answerProposal');
  return idempotentWrite(deps, 'acceptProposal', input, async (scope) => {
    const known = await findOwn(scope.tables, deps.actor, 'proposals', input.proposalId, 'proposalId');
    const { party, intervention, proposals } = await lockIntervention(scope, known.interventionId);
    const proposal = proposals.find(({ id }) => id === known.id) ?? known;
    checkTransition(proposal, ['ISSUED', 'EXPIRED'], 'proposalId');
    const allowance = await openAllowance(scope, party);
    const taken = await take(scope, 'proposal.acceptance', {
      ...party,
      allowance,
      intervention: factsOfRecorded(intervention, acceptedCents(proposals)),
      proposal: { ...proposal, accepted: true, answeredOn: scope.today },
      agreed: { reference: proposal.reference, values: proposal.values },
    });
    const before = { ...party, allowance, intervention, proposal, ...taken };
    const after = await saveTarget(scope, before, await applyDecision(scope, before));
    if (after.proposal?.status === 'ACCEPTED') {
      await happened(scope, { ...party, ...taken }, 'PROPOSAL_ACCEPTED', {
        proposal: proposal.reference,
        minutes: proposal.quotedMinutes,
        amount: amountOf(proposal.amountCents),
      });
    }
    return { proposalId: proposal.id, interventionId: intervention.id, decisionId: taken.decisionId };
  });
}
