import { Field, ObjectType } from 'type-graphql';

/** The edition of a document that a contract accepted. */
@ObjectType({ description: 'The edition of a document that a contract accepted.', simpleResolvers: true })
export class AcceptedEdition {
  @Field(() => String, { description: 'Document.' })
  readonly document!: string;

  @Field(() => String, { description: 'Edition.' })
  readonly edition!: string;
}
