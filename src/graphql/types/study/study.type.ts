import { Field, ObjectType } from 'type-graphql';
import type { StudyStatus } from '../../../domain/contract/intervention';
import { STUDY_STATUSES } from '../../../domain/contract/intervention';
import type { FactValue } from '../../../domain/facts';
import type { IdOf } from '../../../domain/id';
import { enumOf } from '../../shapes/enum-of';
import { connectionOf } from '../../shapes/connection-of';
import { Node } from '../../shapes/node.type';
import { Json } from '../../values/json.scalar';
import { Instant } from '../../values/time.scalars';

export const StudyStatusEnum = enumOf('StudyStatus', 'Where a study stands.', STUDY_STATUSES);

/** A figure that a study negotiated, and the one its proposal was made with (article 1). */
@ObjectType({
  description: 'A figure that a study negotiated, and the one its proposal was made with (article 1).',
  simpleResolvers: true,
})
export class StudyFigure {
  @Field(() => String, { description: 'Parameter of the contract, such as hourlyRate.' })
  readonly name!: string;

  @Field(() => Json, { description: 'What was negotiated.' })
  readonly given!: FactValue;

  @Field(() => Json, { description: 'What the proposal was made with.' })
  readonly applied!: FactValue;

  @Field(() => Boolean, {
    description:
      'Whether what was negotiated counts: not where the texts prevail over a proposal (article 1).',
  })
  readonly kept!: boolean;
}

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

  @Field(() => [StudyFigure], {
    description: 'What it negotiated, and whether the proposal that followed was made with it.',
  })
  readonly figures!: readonly StudyFigure[];
}

export const StudyConnection = connectionOf(Study);
