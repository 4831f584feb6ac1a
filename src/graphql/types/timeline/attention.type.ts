import { Field, ObjectType } from 'type-graphql';
import { Label } from '../../values/label.type';
import { Instant } from '../../values/time.scalars';
import { DueStep } from './due-step.type';

/** Why a subscription is shown as it was last known. */
@ObjectType({ description: 'Why a subscription is shown as it was last known.', simpleResolvers: true })
export class Attention {
  @Field(() => Label, { description: 'What failed.' })
  readonly reason!: Label;

  @Field(() => Instant, { description: 'Since when.' })
  readonly since!: string;

  @Field(() => DueStep, { description: 'The step that could not be settled.' })
  readonly step!: DueStep;
}
