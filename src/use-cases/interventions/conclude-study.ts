import type { Study } from '../../domain/contract/intervention';
import type { FactValue } from '../../domain/facts';
import type { GivenId, IdOf } from '../../domain/id';
import type { Minutes } from '../../domain/minutes';
import { signatureOf } from '../../domain/signature';
import { askedOfWork, withMinutes } from '../allowance/minutes-of-work';
import { decideAndApply } from '../effects/decide-and-apply';
import { recordAct } from '../effects/record-act';
import { ask, contractOf } from '../facts/take-decision';
import { checkMinutes, checkProse } from '../operation/check-input';
import { checkTransition } from '../operation/check-transition';
import type { Deps } from '../operation/deps';
import { findOwn } from '../operation/find-own';
import type { Keyed } from '../operation/idempotent-write';
import { operate } from '../operation/operate';
import type { Asked } from '../operation/matter';
import type { Scope } from '../operation/scope';
import type { Happening } from '../records/happened';
import { agreedFigures, figuresApplied } from './agreed-figures';
import type { InterventionMatter } from './load-intervention';
import { lockIntervention, notBefore } from './load-intervention';

/** What a study came to. */
export interface ConcludeStudyInput extends Keyed {
  readonly studyId: GivenId<'studies'>;
  readonly conclusion: string;
  /** The time to propose; null when no proposal follows. */
  readonly estimatedMinutes?: number | null;
  /** Figures the proposal carries of its own, such as a negotiated rate. */
  readonly figures?: FactValue;
}

/** What a concluded study led to. */
export type StudyReceipt = {
  readonly studyId: IdOf<'studies'>;
  readonly interventionId: IdOf<'interventions'>;
  readonly proposalId: IdOf<'proposals'> | null;
  readonly decisionId: IdOf<'decisions'> | null;
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
      concludedBy: signatureOf(deps.actor),
    };
    const minutes = input.estimatedMinutes ?? null;
    if (minutes === null) return concludeWithout(scope, about, study, concluded);
    return propose(scope, about, study, concluded, {
      estimatedMinutes: checkMinutes(minutes, 'estimatedMinutes'),
      figures: input.figures,
    });
  });
}

async function concludeWithout(
  scope: Scope,
  read: InterventionMatter,
  study: Study,
  concluded: Study,
): Promise<StudyReceipt> {
  const about = { ...(await withMinutes(scope, read)), study };
  const { intervention } = about;
  const { decisionId } = await recordAct(scope, 'study.conclusion', {
    matter: about,
    changes: {
      study: { ...concluded, status: 'CONCLUDED_WITHOUT_PROPOSAL' },
      intervention: { ...intervention, status: 'REFUSED', closedAt: scope.now },
    },
    tells: concludedOf(study, false),
  });
  return { studyId: study.id, interventionId: intervention.id, proposalId: null, decisionId };
}

/** What was negotiated, once the rules say what of it they take; null when nothing was, or nothing is proposed. */
async function figuresNegotiated(
  scope: Scope,
  asked: Asked,
  values: Readonly<Record<string, FactValue>>,
): Promise<Study['figures']> {
  if (Object.keys(values).length === 0) return null;
  const decision = await ask(scope, 'proposal.terms', asked);
  const proposes = decision.effects.some(({ effect }) => effect === 'openProposal');
  return proposes ? figuresApplied(scope, decision, values) : null;
}

const concludedOf = (
  { reference }: Study,
  proposed: boolean,
  negotiatedInVain: readonly string[] = [],
): Happening => ({
  type: 'STUDY_CONCLUDED',
  data: {
    study: reference,
    proposed,
    ...(negotiatedInVain.length > 0 && { setAside: negotiatedInVain }),
  },
});

/** The figures that the texts prevail over (article 1). */
const setAside = (negotiated: Study['figures']): readonly string[] =>
  (negotiated ?? []).filter(({ given, applied }) => given !== applied).map(({ name }) => name);

async function propose(
  scope: Scope,
  about: InterventionMatter,
  study: Study,
  concluded: Study,
  {
    estimatedMinutes,
    figures,
  }: { readonly estimatedMinutes: Minutes; readonly figures: FactValue | undefined },
): Promise<StudyReceipt> {
  // What is proposed after the day it was wanted for is proposed for today.
  const day = await withMinutes(scope, { ...about, intervention: notBefore(scope, about.intervention) });
  const thatDay = await askedOfWork(scope, day);
  const parameters = scope.rulebook.parameters({ contract: contractOf(thatDay), at: scope.at });
  const values = agreedFigures(figures, parameters);
  const matter = { ...about, allowance: day.allowance, study };
  const intervention = { ...about.intervention, estimatedMinutes };
  const asked = {
    ...thatDay,
    study,
    intervention: { ...thatDay.intervention, estimatedMinutes },
    agreed: { reference: study.reference, values },
  };
  const negotiated = await figuresNegotiated(scope, asked, values);
  const { decisionId, after } = await decideAndApply(scope, 'proposal.terms', {
    matter,
    asked,
    makes: () => ({ intervention }),
    ends: ({ proposal }) => ({
      study: {
        ...concluded,
        figures: negotiated,
        status: proposal ? 'CONCLUDED_WITH_PROPOSAL' : 'CONCLUDED_WITHOUT_PROPOSAL',
        proposalId: proposal?.id ?? null,
      },
    }),
    tells: ({ proposal }) => concludedOf(study, proposal !== undefined, setAside(negotiated)),
  });
  const proposalId = after.proposal?.id ?? null;
  return { studyId: study.id, interventionId: intervention.id, proposalId, decisionId };
}
