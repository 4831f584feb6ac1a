import { Field, ObjectType } from 'type-graphql';
import { Label } from '../../values/label.type';

/** A text that bound the contract of a decision. */
@ObjectType({ description: 'A text that bound the contract of a decision.', simpleResolvers: true })
export class AppliedText {
  @Field(() => String, { description: 'Id of the document or amendment.' })
  readonly document!: string;

  @Field(() => String, { description: 'Its edition.' })
  readonly edition!: string;

  @Field(() => Label, { description: 'Its title.' })
  readonly title!: Label;

  @Field(() => Boolean, { description: 'It is an amendment, for those it names.' })
  readonly amendment!: boolean;
}
