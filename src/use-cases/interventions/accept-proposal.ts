import { amountOf } from '../../domain/cents';
import type { CommercialProposal } from '../../domain/contract/intervention';
import type { GivenId, IdOf } from '../../domain/id';
import { askedOfWork, withMinutes } from '../allowance/minutes-of-work';
import { decideAndApply } from '../effects/decide-and-apply';
import { checkTransition } from '../operation/check-transition';
import type { Deps } from '../operation/deps';
import { findOwn } from '../operation/find-own';
import type { Keyed } from '../operation/idempotent-write';
import { operate } from '../operation/operate';
import type { Happening } from '../records/happened';
import { lockIntervention, notBefore } from './load-intervention';

/** The answer to a commercial proposal. */
export interface AnswerProposalInput extends Keyed {
  readonly proposalId: GivenId<'proposals'>;
}

/** Accepts a commercial proposal: the rules say whether it still can be, and what becomes workable (article 2.2.1). */
export async function acceptProposal(
  deps: Deps,
  input: AnswerProposalInput,
): Promise<{
  readonly proposalId: IdOf<'proposals'>;
  readonly interventionId: IdOf<'interventions'>;
  readonly decisionId: IdOf<'decisions'>;
}> {
  return operate(deps, 'acceptProposal', input, async (scope) => {
    const known = await findOwn(scope.tables, deps.actor, 'proposals', input.proposalId, 'proposalId');
    const read = await lockIntervention(scope, known.interventionId);
    // Accepted after its day has passed, it is done from today on, with the minutes of today.
    const intervention = notBefore(scope, read.intervention);
    const about = await withMinutes(scope, { ...read, intervention });
    const proposal = about.proposals.find(({ id }) => id === known.id) ?? known;
    const { id, reference, values } = proposal;
    checkTransition(proposal, ['ISSUED', 'EXPIRED'], 'proposalId');
    const answer = { proposal, acceptedOn: scope.today, agreed: { reference, values } };
    const { decisionId } = await decideAndApply(scope, 'proposal.acceptance', {
      matter: { ...about, ...answer, intervention: read.intervention },
      asked: { ...(await askedOfWork(scope, about)), ...answer },
      makes: ({ decision }) => (decision.favourable ? { intervention } : {}),
      tells: ({ proposal: after }) => answered(proposal, after),
    });
    return { proposalId: id, interventionId: about.intervention.id, decisionId };
  });
}

/** What the timeline keeps of an answer: the proposal was accepted, or another took its place. */
function answered(was: CommercialProposal, after: CommercialProposal): Happening | null {
  const { reference, quotedMinutes, amountCents } = after;
  const told = { minutes: quotedMinutes, amount: amountOf(amountCents) };
  if (after.id !== was.id)
    return { type: 'PROPOSAL_REPLACED', data: { proposal: was.reference, by: reference, ...told } };
  return after.status === 'ACCEPTED'
    ? { type: 'PROPOSAL_ACCEPTED', data: { proposal: reference, ...told } }
    : null;
}
