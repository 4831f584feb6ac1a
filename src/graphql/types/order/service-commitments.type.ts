import type { Minutes } from '../../../domain/minutes';
import { Field, Int, ObjectType } from 'type-graphql';
import { LocalDate } from '../../values/time.scalars';

/** How the setup commitment is held (article 5.1): an average is an indicator, no order is late by itself. */
@ObjectType({
  description:
    'How the setup commitment is held (article 5.1): an average is an indicator, no order is late by itself.',
  simpleResolvers: true,
})
export class ServiceCommitments {
  @Field(() => LocalDate, { description: 'First day of the period measured.' })
  readonly windowFrom!: string;

  @Field(() => Int, { description: 'Setups of the period.' })
  readonly setups!: number;

  @Field(() => Int, { description: 'Setups made by their target.' })
  readonly setupsWithinTarget!: number;

  @Field(() => Int, { nullable: true, description: 'Average business minutes from validation to setup.' })
  readonly averageSetupMinutes!: Minutes | null;

  @Field(() => Int, { description: 'Business minutes aimed at, on average.' })
  readonly targetMinutes!: Minutes;
}
