import { Field, ObjectType } from 'type-graphql';
import { DatedStep, GrantItem, NamedValue, PriceLine } from './answer.type';

/** What the contract answers. A refusal is an outcome like any other, never an error. */
@ObjectType({
  description: 'What the contract answers. A refusal is an outcome like any other, never an error.',
  simpleResolvers: false,
})
export class Decision {
  @Field(() => String, { description: 'Decision taken.' })
  decision!: string;

  @Field(() => String, { description: 'Code of the outcome; decisionDefinitions lists them.' })
  outcome!: string;

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
}
