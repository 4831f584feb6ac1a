import type { IdOf } from '../../../domain/id';
import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../../shapes/connection-of';
import { Node } from '../../shapes/node.type';
import { Instant } from '../../values/time.scalars';

/** One try to deliver a notice. */
@ObjectType({ description: 'One try to deliver a notice.', implements: Node, simpleResolvers: true })
export class DeliveryAttempt extends Node {
  override readonly id!: IdOf<'deliveries'>;

  @Field(() => Instant, { description: 'When.' })
  readonly at!: string;

  @Field(() => Boolean, { description: 'The other side took it.' })
  readonly succeeded!: boolean;

  @Field(() => String, { description: 'What the other side answered.' })
  readonly detail!: string;
}

export const DeliveryAttemptConnection = connectionOf(DeliveryAttempt);
