import type { IdOf } from '../../../domain/id';
import { Field, ObjectType } from 'type-graphql';
import { Node } from '../../shapes/node.type';

/** Where signed webhooks are sent. */
@ObjectType({
  description: 'Where signed webhooks are sent.',
  implements: Node,
  simpleResolvers: true,
})
export class WebhookEndpoint extends Node {
  override readonly id!: IdOf<'webhookEndpoints'>;

  @Field(() => String, { description: 'Address.' })
  readonly url!: string;

  @Field(() => Boolean, { description: 'Notices are sent to it.' })
  readonly active!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Standard Webhooks secret; shown once, by the mutation that registers the endpoint.',
  })
  readonly secret!: string | null;
}
