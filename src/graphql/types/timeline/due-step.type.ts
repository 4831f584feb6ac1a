import { Field, ObjectType } from 'type-graphql';
import type { DueStepStatus } from '../../../domain/contract/due-step';
import { DUE_STEP_STATUSES } from '../../../domain/contract/due-step';
import type { IdOf } from '../../../domain/id';
import { enumOf } from '../../shapes/enum-of';
import { connectionOf } from '../../shapes/connection-of';
import { Node } from '../../shapes/node.type';
import { Label } from '../../values/label.type';
import { Instant } from '../../values/time.scalars';

export const DueStepStatusEnum = enumOf('DueStepStatus', 'Where a planned step stands.', DUE_STEP_STATUSES);

/** A step the rules planned: decided again when its instant comes. */
@ObjectType({
  description: 'A step the rules planned: decided again when its instant comes.',
  implements: Node,
  simpleResolvers: true,
})
export class DueStep extends Node {
  override readonly id!: IdOf<'dueSteps'>;

  @Field(() => String, { description: 'Code of the step.' })
  readonly step!: string;

  @Field(() => Label, { description: 'What is to happen.' })
  readonly label!: Label;

  @Field(() => Instant, { description: 'Contractual instant.' })
  readonly at!: string;

  @Field(() => DueStepStatusEnum, { description: 'Where it stands.' })
  readonly status!: DueStepStatus;

  @Field(() => String, { description: 'Rule that planned it.' })
  readonly rule!: string;

  @Field(() => Instant, { nullable: true, description: 'When it was settled.' })
  readonly settledAt!: string | null;
}

export const DueStepConnection = connectionOf(DueStep);
