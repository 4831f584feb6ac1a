import type { Minutes } from '../../../domain/minutes';
import { Field, Int, ObjectType } from 'type-graphql';
import { Decision } from '../decision/decision.type';
import { LocalDate } from '../../values/time.scalars';

/** Minutes opened by the rules for a window, with what is left of them. */
@ObjectType({ description: 'Minutes opened by the rules, with what is left of them.', simpleResolvers: true })
export class Grant {
  @Field(() => String, { description: 'Code of the grant, such as MONTHLY.' })
  readonly code!: string;

  @Field(() => Int, { description: 'Minutes granted.' })
  readonly minutes!: Minutes;

  @Field(() => Int, { description: 'Minutes left.' })
  readonly remainingMinutes!: Minutes;

  @Field(() => LocalDate, { description: 'First day.' })
  readonly validFrom!: string;

  @Field(() => LocalDate, { description: 'First day the minutes no longer count.' })
  readonly validUntil!: string;

  @Field(() => Int, { description: 'Lower is used first.' })
  readonly consumptionOrder!: number;
}

/** The minutes of the window a day is in, and what of them can be used on that day (article 2.2.1). */
@ObjectType({
  description:
    'The minutes of the window a day is in, and what of them can be used on that day (article 2.2.1).',
  simpleResolvers: true,
})
export class Allowance {
  @Field(() => LocalDate, { description: 'First day of the window.' })
  readonly windowFrom!: string;

  @Field(() => LocalDate, { description: 'First day after the window.' })
  readonly windowUntil!: string;

  @Field(() => Int, { description: 'Minutes granted.' })
  readonly grantedMinutes!: Minutes;

  @Field(() => Int, { description: 'Minutes held for open interventions.' })
  readonly reservedMinutes!: Minutes;

  @Field(() => Int, { description: 'Minutes used.' })
  readonly consumedMinutes!: Minutes;

  @Field(() => Int, {
    description: 'Minutes left that can be used on the day: none on a day that the rules do not serve.',
  })
  readonly remainingMinutes!: Minutes;

  @Field(() => Decision, {
    nullable: true,
    description: 'Why: what the rules say of the day; null where they say nothing of it.',
  })
  readonly decision!: Decision | null;

  @Field(() => [Grant], { description: 'The grants that count on the day.' })
  readonly grants!: readonly Grant[];
}
