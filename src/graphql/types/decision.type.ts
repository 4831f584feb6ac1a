import { Field, ID, ObjectType } from 'type-graphql';
import { DatedStep, GrantItem, NamedValue, PriceLine } from './answer.type';
import { Json } from './json.scalar';
import { Instant } from './scalars';

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
  id!: string | null;

  @Field(() => String, { description: 'Decision taken.' })
  decision!: string;

  @Field(() => String, { description: 'Code of the outcome; decisionDefinitions lists them.' })
  outcome!: string;

  @Field(() => Boolean, { description: 'The asker gets what was asked.' })
  favourable!: boolean;

  @Field(() => [NamedValue], { description: 'Computed values.' })
  amounts!: NamedValue[];

  @Field(() => [PriceLine], { description: 'Price lines.' })
  lines!: PriceLine[];

  @Field(() => [DatedStep], { description: 'Dated steps.' })
  steps!: DatedStep[];

  @Field(() => [GrantItem], { description: 'Minutes granted.' })
  grants!: GrantItem[];

  @Field(() => String, { description: 'Release of the rules that decided.' })
  releaseHash!: string;

  @Field(() => Instant, { description: 'The instant the question is about.' })
  at!: string;

  @Field(() => Instant, { nullable: true, description: 'When it was recorded.' })
  recordedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Who asked.' })
  actor!: string | null;

  @Field(() => Json, { description: 'The facts it looked at.' })
  facts!: unknown;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'For a decision of the log: deciding again from its facts and its release gives what was recorded.',
  })
  identical!: boolean | null;
}
