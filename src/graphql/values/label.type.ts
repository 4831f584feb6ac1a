import { Field, ObjectType } from 'type-graphql';

/** A sentence in both languages of the service. */
@ObjectType({
  description: 'A sentence in French, the language of the contract, and in English.',
  simpleResolvers: true,
})
export class Label {
  @Field(() => String, { description: 'French.' })
  readonly fr!: string;

  @Field(() => String, { description: 'English.' })
  readonly en!: string;
}
