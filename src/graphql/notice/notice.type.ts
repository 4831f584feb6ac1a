import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../shapes/connection-of';
import { Node } from '../shapes/node.type';
import { Label } from '../values/label.type';
import { Instant } from '../values/scalars';

/** A message of the outbox. */
@ObjectType({ description: 'A message of the outbox.', implements: Node, simpleResolvers: true })
export class Notice extends Node {
  @Field(() => String, { description: 'Code of the notice.' })
  readonly code!: string;

  @Field(() => Label, { description: 'What it tells.' })
  readonly label!: Label;

  @Field(() => String, { description: 'email or webhook.' })
  readonly channel!: string;

  @Field(() => String, { description: 'Address, or id of a webhook endpoint.' })
  readonly recipient!: string;

  @Field(() => String, { description: 'QUEUED, SENT or FAILED.' })
  readonly status!: string;

  @Field(() => Int, { description: 'Attempts made.' })
  readonly attempts!: number;

  @Field(() => Instant, { nullable: true, description: 'When it was taken by the other side.' })
  readonly sentAt!: string | null;

  @Field(() => Instant, { description: 'When it was queued.' })
  readonly recordedAt!: string;
}

export const NoticeConnection = connectionOf(Notice);
