import { Field, ObjectType } from 'type-graphql';
import type { StudyStatus } from '../../../domain/contract/intervention';
import { STUDY_STATUSES } from '../../../domain/contract/intervention';
import type { IdOf } from '../../../domain/id';
import { enumOf } from '../../shapes/enum-of';
import { connectionOf } from '../../shapes/connection-of';
import { Node } from '../../shapes/node.type';
import { Instant } from '../../values/time.scalars';

export const StudyStatusEnum = enumOf('StudyStatus', 'Where a study stands.', STUDY_STATUSES);

/** The study of a request outside the subscription (article 2.2.2). */
@ObjectType({
  description: 'The study of a request outside the subscription (article 2.2.2).',
  implements: Node,
  simpleResolvers: true,
})
export class Study extends Node {
  override readonly id!: IdOf<'studies'>;

  @Field(() => String, { description: 'Reference people use, such as ET-000001.' })
  readonly reference!: string;

  @Field(() => StudyStatusEnum, { description: 'Where it stands.' })
  readonly status!: StudyStatus;

  @Field(() => String, { nullable: true, description: 'What it came to.' })
  readonly conclusion!: string | null;

  @Field(() => Instant, { description: 'When it was opened.' })
  readonly openedAt!: string;

  @Field(() => Instant, { nullable: true, description: 'When it was concluded.' })
  readonly concludedAt!: string | null;
}

export const StudyConnection = connectionOf(Study);
