import { Field, Int, ObjectType } from 'type-graphql';
import { spelledOut } from '../../shapes/spelled-out';
import type { Channel, NoticeStatus } from '../../../domain/contract/notice';
import { CHANNELS, NOTICE_STATUSES } from '../../../domain/contract/notice';
import type { IdOf } from '../../../domain/id';
import { enumOf } from '../../shapes/enum-of';
import { connectionOf } from '../../shapes/connection-of';
import { Node } from '../../shapes/node.type';
import { Label } from '../../values/label.type';
import { Instant } from '../../values/time.scalars';

export const NoticeStatusEnum = enumOf('NoticeStatus', 'Where a notice stands.', NOTICE_STATUSES);

/** A message of the outbox. */
@ObjectType({ description: 'A message of the outbox.', implements: Node, simpleResolvers: true })
export class Notice extends Node {
  override readonly id!: IdOf<'notices'>;

  @Field(() => String, { description: 'Code of the notice.' })
  readonly code!: string;

  @Field(() => Label, { description: 'What it tells.' })
  readonly label!: Label;

  @Field(() => String, { description: spelledOut('How it travels', CHANNELS) })
  readonly channel!: Channel;

  @Field(() => String, { description: 'Address, or id of a webhook endpoint.' })
  readonly recipient!: string;

  @Field(() => NoticeStatusEnum, { description: 'Where it stands.' })
  readonly status!: NoticeStatus;

  @Field(() => Int, { description: 'Attempts made.' })
  readonly attempts!: number;

  @Field(() => Instant, { nullable: true, description: 'When it was taken by the other side.' })
  readonly sentAt!: string | null;

  @Field(() => Instant, { description: 'When it was queued.' })
  readonly recordedAt!: string;
}

export const NoticeConnection = connectionOf(Notice);
