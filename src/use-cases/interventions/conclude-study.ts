import type { Study } from '../../domain/contract/intervention';
import { openAllowance } from '../allowance/read-allowance';
import { checkMinutes, checkProse } from '../operation/check-input';
import { checkTransition } from '../operation/check-transition';
import type { Deps } from '../operation/deps';
import { applyDecision } from '../effects/apply-decision';
import { happened } from '../records/happened';
import { saveTarget } from '../effects/save-target';
import { findOwn } from '../operation/find-own';
import type { Keyed } from '../operation/idempotent-write';
import { idempotentWrite } from '../operation/idempotent-write';
import { authorize } from '../operation/permissions';
import type { Scope } from '../operation/scope';
import { contractOf, take } from '../facts/take-decision';
import { agreedFigures } from './agreed-figures';
import { factsOfRecorded } from './intervention-input';
import type { InterventionFile } from './load-intervention';
import { lockIntervention } from './load-intervention';

/** What a study came to. */
export interface ConcludeStudyInput extends Keyed {
  readonly studyId: string;
  readonly conclusion: string;
  /** The time to propose; null when no proposal follows. */
  readonly estimatedMinutes?: number | null;
  /** Figures the proposal carries of its own, such as a negotiated rate. */
  readonly figures?: unknown;
}

/** What a concluded study led to. */
export type StudyReceipt = {
  readonly studyId: string;
  readonly interventionId: string;
  readonly proposalId: string | null;
  readonly decisionId: string | null;
};

/** Concludes the study of a request outside the subscription, followed where it is due by a proposal (article 2.2.2). */
export async function concludeStudy(deps: Deps, input: ConcludeStudyInput): Promise<StudyReceipt> {
  authorize(deps, 'concludeStudy');
  return idempotentWrite(deps, 'concludeStudy', input, async (scope) => {
    const study = await findOwn(scope.tables, deps.actor, 'studies', input.studyId, 'studyId');
    checkTransition(study, ['OPEN'], 'studyId');
    const conclusion = checkProse(input.conclusion, 'conclusion');
    const file = await lockIntervention(scope, study.interventionId, 'studyId');
    const receipt =
      input.estimatedMinutes === null || input.estimatedMinutes === undefined
        ? await concludeWithout(scope, study, file, conclusion)
        : await propose(scope, study, file, {
            conclusion,
            estimatedMinutes: checkMinutes(input.estimatedMinutes, 'estimatedMinutes'),
            figures: input.figures,
          });
    await happened(scope, file.party, 'STUDY_CONCLUDED', {
      study: study.reference,
      proposed: receipt.proposalId !== null,
    });
    return receipt;
  });
}

async function concludeWithout(
  { tables, now, deps }: Scope,
  study: Study,
  { intervention }: InterventionFile,
  conclusion: string,
): Promise<StudyReceipt> {
  await tables.studies.update(study, {
    status: 'CONCLUDED_WITHOUT_PROPOSAL',
    conclusion,
    concludedAt: now,
    concludedBy: deps.actor.subject,
  });
  await tables.interventions.update(intervention, { status: 'REFUSED', closedAt: now });
  return { studyId: study.id, interventionId: intervention.id, proposalId: null, decisionId: null };
}

async function propose(
  scope: Scope,
  study: Study,
  { party, intervention }: InterventionFile,
  {
    conclusion,
    estimatedMinutes,
    figures,
  }: { readonly conclusion: string; readonly estimatedMinutes: number; readonly figures: unknown },
): Promise<StudyReceipt> {
  const parameters = scope.rulebook.parameters({ contract: contractOf(party), at: scope.at });
  const values = agreedFigures(figures, parameters);
  const allowance = await openAllowance(scope, party);
  const facts = factsOfRecorded({ ...intervention, estimatedMinutes }, 0);
  const taken = await take(scope, 'proposal.terms', {
    ...party,
    allowance,
    intervention: facts,
    agreed: { reference: study.reference, values },
  });
  const before = { ...party, allowance, intervention, study, ...taken };
  const after = await applyDecision(scope, {
    ...before,
    intervention: { ...intervention, estimatedMinutes },
  });
  const proposalId = after.proposal?.id ?? null;
  const { proposal } = after;
  await saveTarget(scope, before, {
    ...after,
    ...(proposal ? { proposal: { ...proposal, values: { ...proposal.values, ...values } } } : {}),
    study: {
      ...study,
      status: proposalId === null ? 'CONCLUDED_WITHOUT_PROPOSAL' : 'CONCLUDED_WITH_PROPOSAL',
      conclusion,
      concludedAt: scope.now,
      concludedBy: scope.deps.actor.subject,
      proposalId,
    },
  });
  return { studyId: study.id, interventionId: intervention.id, proposalId, decisionId: taken.decisionId };
}
