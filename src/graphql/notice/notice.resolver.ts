import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { NoticeStatus } from '../../domain/contract/notice';
import { letterIdOf } from '../../use-cases/delivering/keep-letter';
import { registerWebhook } from '../../use-cases/delivering/register-webhook';
import { replayNotice } from '../../use-cases/delivering/replay-notice';
import { answerMutation, answerTouched } from '../request/answer-mutation';
import type { Context } from '../request/context';
import { pageOf } from '../request/page-of';
import type { Connection } from '../shapes/connection-of';
import { PageArgs } from '../shapes/page.args';
import { NoticeInput, RegisterWebhookInput } from './notice.inputs';
import { NoticePayload, WebhookPayload } from './notice.payloads';
import { IssuedLetter } from '../types/notice/issued-letter.type';
import { Notice, NoticeConnection, NoticeStatusEnum } from '../types/notice/notice.type';

/** Notices of the outbox and the endpoints some of them go to. */
@Resolver(() => Notice)
export class NoticeResolver {
  @Query(() => NoticeConnection, { description: 'Messages of the outbox, for operators and auditors.' })
  notices(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('status', () => NoticeStatusEnum, { nullable: true, description: 'Only those that stand so.' })
    status: NoticeStatus | null,
    @Ctx() context: Context,
  ): Promise<Connection<Notice>> {
    return pageOf(context, 'notices', status ? { status } : {}, page);
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
    return answerMutation(context, async () => {
      const { endpointId, secret } = await registerWebhook(context.deps, input);
      const endpoint = await context.load.one('webhookEndpoints', endpointId);
      return { endpoint: endpoint && { ...endpoint, secret } };
    });
  }

  @FieldResolver(() => IssuedLetter, {
    nullable: true,
    description: 'Its letter as it was first handed over; null before, and for a webhook.',
  })
  letter(@Root() { id }: Notice, @Ctx() { load }: Context): Promise<IssuedLetter | null> {
    return load.one('letters', letterIdOf(id));
  }
}
