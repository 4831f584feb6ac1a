import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Intervention as InterventionData } from '../../domain/contract/intervention';
import { acceptProposal } from '../../use-cases/interventions/accept-proposal';
import { cancelIntervention } from '../../use-cases/interventions/cancel-intervention';
import { closeIntervention } from '../../use-cases/interventions/close-intervention';
import { concludeStudy } from '../../use-cases/interventions/conclude-study';
import { declineProposal } from '../../use-cases/interventions/decline-proposal';
import { reconsiderIntervention } from '../../use-cases/interventions/reconsider-intervention';
import { requestIntervention } from '../../use-cases/interventions/request-intervention';
import { simulateIntervention } from '../../use-cases/interventions/simulate-intervention';
import { readOne } from '../../use-cases/queries/read-one';
import { answer } from '../answer';
import type { Context } from '../context';
import {
  CloseInterventionInput,
  ConcludeStudyInput,
  InterventionInput,
  ProposalInput,
  ReconsiderInterventionInput,
  RequestInterventionInput,
  SimulateInterventionInput,
} from '../inputs/intervention.inputs';
import { PageArgs } from '../inputs/page.args';
import { pageOf } from '../page';
import { presentAsked } from '../present/present-decision';
import { PRESENTERS } from '../present/present';
import { CommercialProposalConnection, StudyConnection } from '../types/connections';
import { Decision } from '../types/decision.type';
import { Intervention } from '../types/intervention.type';
import { InterventionPayload } from '../types/payloads';
import { Subscription } from '../types/subscription.type';

/** The intervention desk (articles 2.2, 2.2.1 and 2.2.2). */
@Resolver(() => Intervention)
export class InterventionResolver {
  @Query(() => Decision, {
    description: 'What would happen to a request, and why; nothing is written (article 2.2).',
  })
  async simulateIntervention(
    @Arg('input', () => SimulateInterventionInput, { description: 'The request.' })
    input: SimulateInterventionInput,
    @Ctx() { deps }: Context,
  ): Promise<unknown> {
    return presentAsked(await simulateIntervention(deps, input));
  }

  @Mutation(() => InterventionPayload, {
    description:
      'Decides what follows a request and applies it: minutes held, proposal issued or study opened (article 2.2).',
  })
  requestIntervention(
    @Arg('input', () => RequestInterventionInput, { description: 'The request.' })
    input: RequestInterventionInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return answerIntervention(context, () => requestIntervention(context.deps, input));
  }

  @Mutation(() => InterventionPayload, {
    description:
      'Settles finished work: actual minutes are debited, an overrun nobody accepted is not billable (article 2.2.1).',
  })
  closeIntervention(
    @Arg('input', () => CloseInterventionInput, { description: 'The work done.' })
    input: CloseInterventionInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return answerIntervention(context, () => closeIntervention(context.deps, input));
  }

  @Mutation(() => InterventionPayload, {
    description: 'Decides a refused request again, with the facts of now and what has changed (article 2.2).',
  })
  reconsiderIntervention(
    @Arg('input', () => ReconsiderInterventionInput, { description: 'The request.' })
    input: ReconsiderInterventionInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return answerIntervention(context, () => reconsiderIntervention(context.deps, input));
  }

  @Mutation(() => InterventionPayload, {
    description: 'Cancels a request that was not worked; what it held comes back.',
  })
  cancelIntervention(
    @Arg('input', () => InterventionInput, { description: 'The request.' }) input: InterventionInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return answerIntervention(context, () => cancelIntervention(context.deps, input));
  }

  @Mutation(() => InterventionPayload, {
    description: 'Accepts a commercial proposal; the rules say whether it still can be (article 2.2.1).',
  })
  acceptProposal(
    @Arg('input', () => ProposalInput, { description: 'The proposal.' }) input: ProposalInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return answerIntervention(context, () => acceptProposal(context.deps, input));
  }

  @Mutation(() => InterventionPayload, {
    description: 'Declines a commercial proposal: nothing is worked or consumed.',
  })
  declineProposal(
    @Arg('input', () => ProposalInput, { description: 'The proposal.' }) input: ProposalInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return answerIntervention(context, () => declineProposal(context.deps, input));
  }

  @Mutation(() => InterventionPayload, {
    description: 'Concludes a study, followed where it is due by a commercial proposal (article 2.2.2).',
  })
  concludeStudy(
    @Arg('input', () => ConcludeStudyInput, { description: 'What it came to.' }) input: ConcludeStudyInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return answerIntervention(context, () => concludeStudy(context.deps, input));
  }

  @Query(() => Intervention, { nullable: true, description: 'An intervention.' })
  async intervention(
    @Arg('id', () => ID, { description: 'Id.' }) id: string,
    @Ctx() { deps }: Context,
  ): Promise<unknown> {
    return PRESENTERS.interventions(await readOne(deps, 'interventions', id), deps.rulebooks.current());
  }

  @FieldResolver(() => Subscription, { nullable: true, description: 'The subscription.' })
  subscription(@Root() root: Intervention, @Ctx() { load }: Context): Promise<unknown> {
    return load.one('subscriptions', dataOf(root).subscriptionId);
  }

  @FieldResolver(() => Decision, { nullable: true, description: 'What was decided before the work.' })
  decision(@Root() root: Intervention, @Ctx() { load }: Context): Promise<unknown> {
    return load.decision(dataOf(root).decisionId);
  }

  @FieldResolver(() => Decision, { nullable: true, description: 'What was decided after the work.' })
  settlement(@Root() root: Intervention, @Ctx() { load }: Context): Promise<unknown> {
    return load.decision(dataOf(root).settlementDecisionId);
  }

  @FieldResolver(() => CommercialProposalConnection, { description: 'Its commercial proposals.' })
  proposals(
    @Root() { id }: Intervention,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): unknown {
    return pageOf(context, 'proposals', { interventionId: id }, page);
  }

  @FieldResolver(() => StudyConnection, { description: 'Its studies.' })
  studies(
    @Root() { id }: Intervention,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): unknown {
    return pageOf(context, 'studies', { interventionId: id }, page);
  }
}

const dataOf = (root: Intervention): InterventionData => root as unknown as InterventionData;

/** The ids of what an operation on an intervention touched. */
interface Touched {
  readonly interventionId: string;
  readonly proposalId?: string | null;
  readonly studyId?: string | null;
  readonly decisionId?: string | null;
}

/** The objects an operation on an intervention touched; those it says nothing of stay out of the answer. */
const answerIntervention = ({ language, load }: Context, work: () => Promise<Touched>): Promise<unknown> =>
  answer(language, async () => {
    const { interventionId, proposalId = null, studyId = null, decisionId = null } = await work();
    return {
      intervention: await load.one('interventions', interventionId),
      proposal: await load.one('proposals', proposalId),
      study: await load.one('studies', studyId),
      decision: await load.decision(decisionId),
    };
  });
