import type { Study } from '../../domain/contract/intervention';
import { openAllowance } from '../allowance/read-allowance';
import { decideAndApply } from '../effects/decide-and-apply';
import { contractOf } from '../facts/take-decision';
import { checkMinutes, checkProse } from '../operation/check-input';
import { checkTransition } from '../operation/check-transition';
import type { Deps } from '../operation/deps';
import { findOwn } from '../operation/find-own';
import type { Keyed } from '../operation/idempotent-write';
import { operate } from '../operation/operate';
import type { Scope } from '../operation/scope';
import { happened } from '../records/happened';
import { agreedFigures } from './agreed-figures';
import type { InterventionMatter } from './load-intervention';
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
  return operate(deps, 'concludeStudy', input, async (scope) => {
    const study = await findOwn(scope.tables, deps.actor, 'studies', input.studyId, 'studyId');
    checkTransition(study, ['OPEN'], 'studyId');
    const conclusion = checkProse(input.conclusion, 'conclusion');
    const about = await lockIntervention(scope, study.interventionId, 'studyId');
    const concluded = {
      ...study,
      conclusion,
      concludedAt: scope.now,
      concludedBy: deps.actor.subject,
    };
    const minutes = input.estimatedMinutes ?? null;
    const receipt =
      minutes === null
        ? await concludeWithout(scope, about, study, concluded)
        : await propose(scope, about, study, concluded, {
            estimatedMinutes: checkMinutes(minutes, 'estimatedMinutes'),
            figures: input.figures,
          });
    await happened(scope, about, {
      type: 'STUDY_CONCLUDED',
      data: { study: study.reference, proposed: receipt.proposalId !== null },
    });
    return receipt;
  });
}

async function concludeWithout(
  { tables, now }: Scope,
  { intervention }: InterventionMatter,
  study: Study,
  { conclusion, concludedAt, concludedBy }: Study,
): Promise<StudyReceipt> {
  const status = 'CONCLUDED_WITHOUT_PROPOSAL';
  await tables.studies.update(study, { status, conclusion, concludedAt, concludedBy });
  await tables.interventions.update(intervention, { status: 'REFUSED', closedAt: now });
  return { studyId: study.id, interventionId: intervention.id, proposalId: null, decisionId: null };
}

async function propose(
  scope: Scope,
  about: InterventionMatter,
  study: Study,
  concluded: Study,
  { estimatedMinutes, figures }: { readonly estimatedMinutes: number; readonly figures: unknown },
): Promise<StudyReceipt> {
  const parameters = scope.rulebook.parameters({ contract: contractOf(about), at: scope.at });
  const values = agreedFigures(figures, parameters);
  const matter = { ...about, allowance: await openAllowance(scope, about), study };
  const intervention = { ...about.intervention, estimatedMinutes };
  const { decisionId, after } = await decideAndApply(scope, 'proposal.terms', {
    matter,
    asked: { ...matter, intervention, agreed: { reference: study.reference, values } },
    makes: () => ({ intervention }),
    ends: ({ proposal }) => ({
      ...(proposal && { proposal: { ...proposal, values: { ...proposal.values, ...values } } }),
      study: {
        ...concluded,
        status: proposal ? 'CONCLUDED_WITH_PROPOSAL' : 'CONCLUDED_WITHOUT_PROPOSAL',
        proposalId: proposal?.id ?? null,
      },
    }),
  });
  const proposalId = after.proposal?.id ?? null;
  return { studyId: study.id, interventionId: intervention.id, proposalId, decisionId };
}
