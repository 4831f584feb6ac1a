import { Field, ObjectType } from 'type-graphql';
import { NamedValue } from '../../values/named-value.type';

/** A dated figure of the contract or the offer. */
@ObjectType({ description: 'A dated figure of the contract or the offer.', simpleResolvers: true })
export class ParameterUse extends NamedValue {
  @Field(() => String, { description: 'Document that supplies it.' })
  readonly document!: string;

  @Field(() => String, { description: 'Its edition.' })
  readonly edition!: string;

  @Field(() => String, { description: 'Its article.' })
  readonly article!: string;

  @Field(() => String, { description: 'In force since.' })
  readonly since!: string;

  @Field(() => String, { description: 'Where the figure comes from.' })
  readonly reference!: string;

  @Field(() => Boolean, { description: 'A sample figure, not one of the provider.' })
  readonly sample!: boolean;

  @Field(() => String, {
    description: 'The day it was read on, where that is not the day of the question.',
    nullable: true,
  })
  readonly readOn?: string | null;
}
