import { Field, ID, ObjectType } from 'type-graphql';
import type { Decision as Answer } from '../../../domain/decision';
import type { Facts } from '../../../domain/facts';
import { connectionOf } from '../../shapes/connection-of';
import { NamedValue } from '../../values/named-value.type';
import { PriceLine } from './price-line.type';
import { DatedStep } from './dated-step.type';
import { GrantItem } from './grant-item.type';
import { Json } from '../../values/json.scalar';
import { Instant } from '../../values/time.scalars';

/** What the contract answers. A refusal is an outcome like any other, never an error. */
@ObjectType({
  description: 'What the contract answers. A refusal is an outcome like any other, never an error.',
  simpleResolvers: true,
})
export class Decision {
  @Field(() => ID, {
    nullable: true,
    description: 'Id in the log; null for a decision that was only asked for.',
  })
  readonly id!: string | null;

  @Field(() => String, { description: 'Decision taken.' })
  readonly decision!: string;

  @Field(() => String, { description: 'Code of the outcome; decisionDefinitions lists them.' })
  readonly outcome!: string;

  @Field(() => Boolean, { description: 'The asker gets what was asked.' })
  readonly favourable!: boolean;

  @Field(() => [NamedValue], { description: 'Computed values.' })
  readonly amounts!: readonly NamedValue[];

  @Field(() => [PriceLine], { description: 'Price lines.' })
  readonly lines!: readonly PriceLine[];

  @Field(() => [DatedStep], { description: 'Dated steps.' })
  readonly steps!: readonly DatedStep[];

  @Field(() => [GrantItem], { description: 'Minutes granted.' })
  readonly grants!: readonly GrantItem[];

  @Field(() => String, { description: 'Release of the rules that decided.' })
  readonly releaseHash!: string;

  @Field(() => Instant, { description: 'The instant the question is about.' })
  readonly at!: string;

  @Field(() => Instant, { nullable: true, description: 'When it was recorded.' })
  readonly recordedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Who asked; of staff, a customer is told the role.' })
  readonly actor!: string | null;

  @Field(() => Json, { description: 'The facts it looked at.' })
  readonly facts!: Facts;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'For a decision of the log: deciding again from its facts and its release gives what was recorded.',
  })
  readonly identical!: boolean | null;

  /** What the rules answered, whole: its explanation is made from it. */
  readonly answer!: Answer;
}

export const DecisionConnection = connectionOf(Decision);
