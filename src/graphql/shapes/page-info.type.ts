import { Field, ObjectType } from 'type-graphql';

/** Where a page stands in its list. */
@ObjectType({ description: 'Where a page stands in its list.', simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean, { description: 'Another page follows.' })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'The page does not start the list.' })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first object.' })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last object, to be given as `after`.' })
  readonly endCursor!: string | null;
}
