import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { ClausierError } from '../../domain/errors';
import { Forbidden } from '../../domain/errors';
import { kindOf } from '../../domain/records/id';
import { checkInstant } from '../../use-cases/operation/check-input';
import { registerWebhook } from '../../use-cases/delivering/register-webhook';
import { runDueSteps } from '../../use-cases/due-steps/run-due-steps';
import { authorize } from '../../use-cases/operation/permissions';
import { serviceCommitments } from '../../use-cases/queries/service-commitments';
import { replayNotice } from '../../use-cases/delivering/replay-notice';
import { answer } from '../answer';
import type { Context } from '../context';
import { AdvanceTestClockInput, NoticeInput, RegisterWebhookInput } from '../inputs/lifecycle.inputs';
import { PageArgs } from '../inputs/page.args';
import { oneOf } from '../one-of';
import { pageOf } from '../page';
import { STATUSES } from '../statuses';
import { DeliveryAttemptConnection, DueStepConnection, NoticeConnection } from '../types/connections';
import { Caller, ClockPayload, DueStepsPayload } from '../types/operations.type';
import { Node } from '../types/node.type';
import { NoticePayload, WebhookPayload } from '../types/payloads';
import { Notice, ServiceCommitments } from '../types/timeline.type';

/** What operators look after: who asks, what is due, what is delivered, the test clock. */
@Resolver(() => Notice)
export class OperationsResolver {
  @Query(() => Caller, { description: 'Who asks, and the time of the service.' })
  me(@Ctx() { deps }: Context): unknown {
    return { ...deps.actor, now: deps.clock.now() };
  }

  @Query(() => Node, { nullable: true, description: 'Any object by its id.' })
  async node(
    @Arg('id', () => ID, { description: 'Id.' }) id: string,
    @Ctx() { load }: Context,
  ): Promise<unknown> {
    const kind = kindOf(id);
    return kind === null || kind === 'decisions' ? null : load.one(kind, id);
  }

  @Query(() => DueStepConnection, {
    description: 'Steps the rules planned, for every subscription the caller may know of.',
  })
  async dueSteps(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('status', () => String, { nullable: true, description: 'PENDING, DONE or DROPPED.' })
    status: string | null,
    @Ctx() context: Context,
  ): Promise<unknown> {
    const wanted = oneOf(STATUSES.dueSteps, status, 'status');
    return pageOf(context, 'dueSteps', wanted ? { status: wanted } : {}, page);
  }

  @Query(() => ServiceCommitments, {
    description: 'How the setup commitment is held (article 5.1): an indicator.',
  })
  serviceCommitments(
    @Arg('customerId', () => ID, { nullable: true, description: 'For one customer.' })
    customerId: string | null,
    @Ctx() { deps }: Context,
  ): Promise<unknown> {
    return serviceCommitments(deps, customerId ?? null);
  }

  @Mutation(() => DueStepsPayload, {
    description: 'Settles what is due now; the service also does so by itself.',
  })
  runDueSteps(@Ctx() { deps, language }: Context): Promise<unknown> {
    authorize(deps, 'runDueSteps');
    return answer(language, async () => {
      const { subscriptions, failed } = await runDueSteps(deps);
      return { subscriptions, failed: failed.map(({ error }) => messageOf(error, language)) };
    });
  }

  @Mutation(() => ClockPayload, {
    description: 'Moves the test clock forward and settles what fell due; outside production.',
  })
  advanceTestClock(
    @Arg('input', () => AdvanceTestClockInput, { description: 'Where to.' }) input: AdvanceTestClockInput,
    @Ctx() { deps, language, testClock }: Context,
  ): Promise<unknown> {
    authorize(deps, 'moveClock');
    if (!testClock) throw noTestClock();
    return answer(language, async () => {
      testClock.moveTo(checkInstant(input.to, 'to'));
      const { subscriptions } = await runDueSteps(deps);
      return { now: testClock.now(), subscriptions };
    });
  }

  @Query(() => NoticeConnection, { description: 'Messages of the outbox, for operators and auditors.' })
  async notices(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('status', () => String, { nullable: true, description: 'QUEUED, SENT or FAILED.' })
    status: string | null,
    @Ctx() context: Context,
  ): Promise<unknown> {
    const wanted = oneOf(STATUSES.notices, status, 'status');
    return pageOf(context, 'notices', wanted ? { status: wanted } : {}, page);
  }

  @Mutation(() => NoticePayload, { description: 'Puts a notice back in the queue.' })
  replayNotice(
    @Arg('input', () => NoticeInput, { description: 'The notice.' }) input: NoticeInput,
    @Ctx() { deps, language, load }: Context,
  ): Promise<unknown> {
    return answer(language, async () => {
      await replayNotice(deps, input.noticeId);
      return { notice: await load.one('notices', input.noticeId) };
    });
  }

  @Mutation(() => WebhookPayload, {
    description: 'Registers an endpoint for signed webhooks; its secret is shown once.',
  })
  registerWebhook(
    @Arg('input', () => RegisterWebhookInput, { description: 'The endpoint.' }) input: RegisterWebhookInput,
    @Ctx() { deps, language, load }: Context,
  ): Promise<unknown> {
    return answer(language, async () => {
      const { endpointId, secret } = await registerWebhook(deps, input);
      return { endpoint: { ...(await load.one('webhookEndpoints', endpointId)), secret } };
    });
  }

  @FieldResolver(() => DeliveryAttemptConnection, { description: 'Each try to deliver it.' })
  deliveries(@Root() { id }: Notice, @Args(() => PageArgs) page: PageArgs, @Ctx() context: Context): unknown {
    return pageOf(context, 'deliveries', { noticeId: id }, page);
  }
}

const messageOf = (error: ClausierError, language: 'fr' | 'en'): string => error.text[language];

const noTestClock = (): Forbidden =>
  new Forbidden({
    fr: "l'horloge d'essai n'existe pas en production",
    en: 'there is no test clock in production',
  });
