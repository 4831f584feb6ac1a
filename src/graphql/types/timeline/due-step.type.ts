import { Field, Int, ObjectType } from 'type-graphql';
import type { DropReason, ShownStepStatus } from '../../../domain/contract/due-step';
import { DROP_REASONS, SHOWN_STEP_STATUSES } from '../../../domain/contract/due-step';
import type { IdOf } from '../../../domain/id';
import { enumOf } from '../../shapes/enum-of';
import { connectionOf } from '../../shapes/connection-of';
import { Node } from '../../shapes/node.type';
import { Label } from '../../values/label.type';
import { Instant } from '../../values/time.scalars';

export const DueStepStatusEnum = enumOf('DueStepStatus', 'Where a planned step stands.', SHOWN_STEP_STATUSES);

export const DropReasonEnum = enumOf('DropReason', 'Why a planned step was dropped.', DROP_REASONS);

/** Why a step could not be settled. */
@ObjectType({ description: 'Why a step could not be settled.', simpleResolvers: true })
export class StepFailure {
  @Field(() => Label, { description: 'What failed.' })
  readonly reason!: Label;

  @Field(() => Instant, { description: 'Since when.' })
  readonly since!: string;

  @Field(() => Int, { description: 'How often it was tried.' })
  readonly attempts!: number;

  @Field(() => Instant, { description: 'When it is tried again; at once with other rules.' })
  readonly retryAt!: string;
}

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
  readonly status!: ShownStepStatus;

  @Field(() => DropReasonEnum, {
    nullable: true,
    description: 'Why it was dropped; null when it was not, or before reasons were kept.',
  })
  readonly droppedFor!: DropReason | null;

  @Field(() => Label, { nullable: true, description: 'The same in a sentence.' })
  readonly reason!: Label | null;

  @Field(() => StepFailure, {
    nullable: true,
    description: 'Why it could not be settled; null when nothing is wrong.',
  })
  readonly failure!: StepFailure | null;

  @Field(() => String, { description: 'Rule that planned it.' })
  readonly rule!: string;

  @Field(() => Instant, { nullable: true, description: 'When it was settled.' })
  readonly settledAt!: string | null;
}

export const DueStepConnection = connectionOf(DueStep);
