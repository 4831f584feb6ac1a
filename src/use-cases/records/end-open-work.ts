import type { Intervention } from '../../domain/contract/intervention';
import { signatureOf } from '../../domain/signature';
import type { Instant } from '../../domain/time';
import { freezeProposal } from '../documents/freeze';
import { readAll } from '../operation/read-all';
import type { Scope } from '../operation/scope';

/** The proposal of a request that is given up, and waits for an answer, is withdrawn; the study that goes on is ended. */
export async function endOpenWork(
  scope: Scope,
  { id: interventionId }: Pick<Intervention, 'id'>,
  concludedAt: Instant,
): Promise<void> {
  const { tables, deps } = scope;
  for (const proposal of await readAll(tables.proposals, { interventionId, status: 'ISSUED' }))
    await freezeProposal(scope, await tables.proposals.update(proposal, { status: 'WITHDRAWN' }));
  const [study] = await tables.studies.list({ interventionId, status: 'OPEN' }, { first: 1 });
  if (!study) return;
  await tables.studies.update(study, {
    status: 'CONCLUDED_WITHOUT_PROPOSAL',
    conclusion: null,
    concludedAt,
    concludedBy: signatureOf(deps.actor),
  });
}
