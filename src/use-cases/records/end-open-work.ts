import { signatureOf } from '../../domain/signature';
import type { Instant } from '../../domain/time';
import { freezeProposal } from '../documents/freeze';
import type { Taken } from '../facts/take-decision';
import type { MatterWith } from '../operation/matter';
import { readAll } from '../operation/read-all';
import type { Scope } from '../operation/scope';
import { happened } from './happened';

/** The proposal of a request that is given up, and waits for an answer, is withdrawn; the study that goes on is ended. */
export async function endOpenWork(
  scope: Scope,
  about: MatterWith<'intervention'>,
  at: Instant,
  taken: Taken | null = null,
): Promise<void> {
  const { tables, deps } = scope;
  const { id: interventionId } = about.intervention;
  for (const proposal of await readAll(tables.proposals, { interventionId, status: 'ISSUED' })) {
    await freezeProposal(scope, await tables.proposals.update(proposal, { status: 'WITHDRAWN' }));
    const data = { proposal: proposal.reference };
    await happened(scope, about, { type: 'PROPOSAL_WITHDRAWN', at, data }, taken);
  }
  const [study] = await tables.studies.list({ interventionId, status: 'OPEN' }, { first: 1 });
  if (!study) return;
  await tables.studies.update(study, {
    status: 'CONCLUDED_WITHOUT_PROPOSAL',
    conclusion: null,
    concludedAt: at,
    concludedBy: signatureOf(deps.actor),
  });
  await happened(scope, about, { type: 'STUDY_GIVEN_UP', at, data: { study: study.reference } }, taken);
}
