import type { IdOf } from '../../../domain/id';
import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shapes/connection-of';
import { Node } from '../../shapes/node.type';
import { Instant } from '../../values/time.scalars';

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
    description:
      'Standard Webhooks secret; shown once, by the mutation that registers the endpoint or rotates it.',
  })
  readonly secret!: string | null;

  @Field(() => Instant, {
    nullable: true,
    description: 'Until when calls are signed with the earlier secret too; null when there is none.',
  })
  readonly retiredUntil!: string | null;

  @Field(() => Instant, { description: 'When it was registered.' })
  readonly recordedAt!: string;

  @Field(() => Instant, { nullable: true, description: 'When it was removed; null while it is there.' })
  readonly removedAt!: string | null;
}

export const WebhookEndpointConnection = connectionOf(WebhookEndpoint);
