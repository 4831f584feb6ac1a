import type { GivenId } from '../../domain/id';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { cancelIntervention } from '../../use-cases/interventions/cancel-intervention';
import { closeIntervention } from '../../use-cases/interventions/close-intervention';
import { reconsiderIntervention } from '../../use-cases/interventions/reconsider-intervention';
import { requestIntervention } from '../../use-cases/interventions/request-intervention';
import { simulateIntervention } from '../../use-cases/interventions/simulate-intervention';
import { readOne } from '../../use-cases/queries/read-one';
import { Decision } from '../types/decision/decision.type';
import { presentAsked } from '../types/decision/present-decision';
import { answerTouched } from '../request/answer-mutation';
import type { Context } from '../request/context';
import { Subscription } from '../types/subscription/subscription.type';
import {
  CloseInterventionInput,
  InterventionInput,
  ReconsiderInterventionInput,
  RequestInterventionInput,
  SimulateInterventionInput,
} from './intervention.inputs';
import { InterventionPayload } from './intervention.payloads';
import { Intervention } from '../types/intervention/intervention.type';
import { presentIntervention } from '../types/intervention/present-intervention';

/** The intervention desk (article 2.2). */
@Resolver(() => Intervention)
export class InterventionResolver {
  @Query(() => Decision, {
    description: 'What would happen to a request, and why; nothing is written (article 2.2).',
  })
  async simulateIntervention(
    @Arg('input', () => SimulateInterventionInput, { description: 'The request.' })
    input: SimulateInterventionInput,
    @Ctx() { deps }: Context,
  ): Promise<Decision> {
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
  ): Promise<InterventionPayload> {
    return answerTouched(context, InterventionPayload, () => requestIntervention(context.deps, input));
  }

  @Mutation(() => InterventionPayload, {
    description:
      'Settles finished work: actual minutes are debited, an overrun nobody accepted is not billable (article 2.2.1).',
  })
  closeIntervention(
    @Arg('input', () => CloseInterventionInput, { description: 'The work done.' })
    input: CloseInterventionInput,
    @Ctx() context: Context,
  ): Promise<InterventionPayload> {
    return answerTouched(context, InterventionPayload, () => closeIntervention(context.deps, input));
  }

  @Mutation(() => InterventionPayload, {
    description: 'Decides a refused request again, with the facts of now and what has changed (article 2.2).',
  })
  reconsiderIntervention(
    @Arg('input', () => ReconsiderInterventionInput, { description: 'The request.' })
    input: ReconsiderInterventionInput,
    @Ctx() context: Context,
  ): Promise<InterventionPayload> {
    return answerTouched(context, InterventionPayload, () => reconsiderIntervention(context.deps, input));
  }

  @Mutation(() => InterventionPayload, {
    description: 'Cancels a request that was not worked; what it held comes back.',
  })
  cancelIntervention(
    @Arg('input', () => InterventionInput, { description: 'The request.' }) input: InterventionInput,
    @Ctx() context: Context,
  ): Promise<InterventionPayload> {
    return answerTouched(context, InterventionPayload, () => cancelIntervention(context.deps, input));
  }

  @Query(() => Intervention, { nullable: true, description: 'An intervention.' })
  async intervention(
    @Arg('id', () => ID, { description: 'Id.' }) id: GivenId<'interventions'>,
    @Ctx() { deps }: Context,
  ): Promise<Intervention> {
    return presentIntervention(await readOne(deps, 'interventions', id));
  }

  @FieldResolver(() => Subscription, { nullable: true, description: 'The subscription.' })
  subscription(@Root() root: Intervention, @Ctx() { load }: Context): Promise<Subscription | null> {
    return load.one('subscriptions', root.subscriptionId);
  }

  @FieldResolver(() => Decision, { nullable: true, description: 'What was decided before the work.' })
  decision(@Root() root: Intervention, @Ctx() { load }: Context): Promise<Decision | null> {
    return load.one('decisions', root.decisionId);
  }

  @FieldResolver(() => Decision, { nullable: true, description: 'What was decided after the work.' })
  settlement(@Root() root: Intervention, @Ctx() { load }: Context): Promise<Decision | null> {
    return load.one('decisions', root.settlementDecisionId);
  }

  @FieldResolver(() => Decision, {
    nullable: true,
    description:
      'What was decided of it when what it rests on changed: why it waits, or was given up (articles 2, 6.2 and 7).',
  })
  review(@Root() root: Intervention, @Ctx() { load }: Context): Promise<Decision | null> {
    return load.one('decisions', root.reviewDecisionId);
  }
}
