import type { GivenId } from '../../domain/id';
import { Field, ID, InputType } from 'type-graphql';
import type { ChangeWebhookInput as ChangeWebhook } from '../../use-cases/delivering/change-webhook';
import type { RegisterWebhookInput as RegisterWebhook } from '../../use-cases/delivering/register-webhook';
import type { WebhookInput as Webhook } from '../../use-cases/delivering/remove-webhook';
import { KeyedInput } from '../shapes/keyed.input';

/** A notice of the outbox. */
@InputType({ description: 'A notice of the outbox.' })
export class NoticeInput {
  @Field(() => ID, { description: 'The notice.' })
  readonly noticeId!: GivenId<'notices'>;
}

/** An endpoint for signed webhooks. */
@InputType({ description: 'An endpoint for signed webhooks.' })
export class RegisterWebhookInput extends KeyedInput implements RegisterWebhook {
  @Field(() => String, { description: 'Address; in production https, on the public Internet.' })
  readonly url!: string;
}

/** What changes of an endpoint. */
@InputType({ description: 'What changes of a webhook endpoint; what is left out stays.' })
export class ChangeWebhookInput extends KeyedInput implements ChangeWebhook {
  @Field(() => ID, { description: 'The endpoint.' })
  readonly endpointId!: GivenId<'webhookEndpoints'>;

  @Field(() => String, {
    nullable: true,
    description: 'Another address; in production https, on the public Internet.',
  })
  readonly url!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether notices are sent to it.' })
  readonly active!: boolean | null;
}

/** A webhook endpoint. */
@InputType({ description: 'A webhook endpoint.' })
export class WebhookInput extends KeyedInput implements Webhook {
  @Field(() => ID, { description: 'The endpoint.' })
  readonly endpointId!: GivenId<'webhookEndpoints'>;
}
