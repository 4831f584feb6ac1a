import { Field, ObjectType } from 'type-graphql';
import { Label } from '../../values/label.type';

/** An open reading of the text that the answer rests on. */
@ObjectType({ description: 'An open reading of the text that the answer rests on.', simpleResolvers: true })
export class Interpretation {
  @Field(() => String, { description: 'Id.' })
  readonly id!: string;

  @Field(() => Label, { description: 'Question the text leaves open.' })
  readonly question!: Label;

  @Field(() => Label, { description: 'Reading chosen.' })
  readonly choice!: Label;

  @Field(() => Label, { description: 'Why.' })
  readonly reason!: Label;

  @Field(() => String, { description: 'to-be-confirmed or confirmed.' })
  readonly status!: string;
}
