import type { GivenId } from '../../domain/id';
import { Field, ID, InputType } from 'type-graphql';
import type { RegisterWebhookInput as RegisterWebhook } from '../../use-cases/delivering/register-webhook';
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
  @Field(() => String, { description: 'Address, https outside tests.' })
  readonly url!: string;
}
