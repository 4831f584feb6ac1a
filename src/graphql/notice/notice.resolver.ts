import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { NoticeStatus } from '../../domain/contract/notice';
import { letterIdOf } from '../../use-cases/delivering/keep-letter';
import { changeWebhook } from '../../use-cases/delivering/change-webhook';
import type { EndpointWithSecret } from '../../use-cases/delivering/register-webhook';
import { registerWebhook } from '../../use-cases/delivering/register-webhook';
import { removeWebhook } from '../../use-cases/delivering/remove-webhook';
import { replayNotice } from '../../use-cases/delivering/replay-notice';
import { rotateWebhookSecret } from '../../use-cases/delivering/rotate-webhook-secret';
import { answerMutation, answerTouched } from '../request/answer-mutation';
import type { Context } from '../request/context';
import { pageOf } from '../request/page-of';
import type { Connection } from '../shapes/connection-of';
import { asked, ListArgs } from '../shapes/list.args';
import { PageArgs } from '../shapes/page.args';
import { ChangeWebhookInput, NoticeInput, RegisterWebhookInput, WebhookInput } from './notice.inputs';
import { NoticePayload, WebhookPayload } from './notice.payloads';
import { IssuedLetter } from '../types/notice/issued-letter.type';
import { Notice, NoticeConnection, NoticeStatusEnum } from '../types/notice/notice.type';
import { WebhookEndpoint, WebhookEndpointConnection } from '../types/notice/webhook-endpoint.type';

/** Notices of the outbox and the endpoints some of them go to. */
@Resolver(() => Notice)
export class NoticeResolver {
  @Query(() => NoticeConnection, { description: 'Messages of the outbox, for operators and auditors.' })
  notices(
    @Args(() => ListArgs) list: ListArgs,
    @Arg('status', () => NoticeStatusEnum, { nullable: true, description: 'Only those that stand so.' })
    status: NoticeStatus | null,
    @Ctx() context: Context,
  ): Promise<Connection<Notice>> {
    return pageOf(context, 'notices', asked(list, { status }), list);
  }

  @Query(() => WebhookEndpointConnection, {
    description: 'Where signed webhooks are sent, for operators and auditors.',
  })
  webhookEndpoints(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('active', () => Boolean, { nullable: true, description: 'Only those that are active, or are not.' })
    active: boolean | null | undefined,
    @Ctx() context: Context,
  ): Promise<Connection<WebhookEndpoint>> {
    return pageOf(
      context,
      'webhookEndpoints',
      { removedAt: null, ...(typeof active === 'boolean' ? { active } : {}) },
      page,
    );
  }

  @Mutation(() => NoticePayload, { description: 'Puts a notice back in the queue.' })
  replayNotice(
    @Arg('input', () => NoticeInput, { description: 'The notice.' }) { noticeId }: NoticeInput,
    @Ctx() context: Context,
  ): Promise<NoticePayload> {
    return answerTouched(context, NoticePayload, async () => {
      const { id } = await replayNotice(context.deps, noticeId);
      return { noticeId: id };
    });
  }

  @Mutation(() => WebhookPayload, {
    description: 'Registers an endpoint for signed webhooks; its secret is shown once.',
  })
  registerWebhook(
    @Arg('input', () => RegisterWebhookInput, { description: 'The endpoint.' }) input: RegisterWebhookInput,
    @Ctx() context: Context,
  ): Promise<WebhookPayload> {
    return withSecret(context, () => registerWebhook(context.deps, input));
  }

  @Mutation(() => WebhookPayload, {
    description: 'Gives a webhook endpoint another address, or has notices sent to it, or no more.',
  })
  changeWebhook(
    @Arg('input', () => ChangeWebhookInput, { description: 'The endpoint and what changes.' })
    input: ChangeWebhookInput,
    @Ctx() context: Context,
  ): Promise<WebhookPayload> {
    return answerTouched(context, WebhookPayload, () => changeWebhook(context.deps, input));
  }

  @Mutation(() => WebhookPayload, {
    description:
      'Gives a webhook endpoint a new secret, shown once; for a day calls are signed with the earlier one too.',
  })
  rotateWebhookSecret(
    @Arg('input', () => WebhookInput, { description: 'The endpoint.' }) input: WebhookInput,
    @Ctx() context: Context,
  ): Promise<WebhookPayload> {
    return withSecret(context, () => rotateWebhookSecret(context.deps, input));
  }

  @Mutation(() => WebhookPayload, {
    description: 'Removes a webhook endpoint: nothing is sent to it any more, and it is listed no more.',
  })
  removeWebhook(
    @Arg('input', () => WebhookInput, { description: 'The endpoint.' }) input: WebhookInput,
    @Ctx() context: Context,
  ): Promise<WebhookPayload> {
    return answerTouched(context, WebhookPayload, () => removeWebhook(context.deps, input));
  }

  @FieldResolver(() => IssuedLetter, {
    nullable: true,
    description: 'Its letter as it was first handed over; null before, and for a webhook.',
  })
  letter(@Root() { id }: Notice, @Ctx() { load }: Context): Promise<IssuedLetter | null> {
    return load.one('letters', letterIdOf(id));
  }
}

/** An endpoint with the secret that only this answer tells. */
const withSecret = (context: Context, work: () => Promise<EndpointWithSecret>): Promise<WebhookPayload> =>
  answerMutation(context, async () => {
    const { endpointId, secret } = await work();
    const endpoint = await context.load.one('webhookEndpoints', endpointId);
    return { endpoint: endpoint && { ...endpoint, secret } };
  });
