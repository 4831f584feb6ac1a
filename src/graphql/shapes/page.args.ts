import { ArgsType, Field, ID, Int } from 'type-graphql';

/** Which page of a list is wanted. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many objects, 1 to 100.' })
  readonly first!: number;

  @Field(() => ID, { nullable: true, description: 'Cursor of the last object of the page before.' })
  readonly after?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'The newest first instead of the oldest.' })
  readonly newestFirst!: boolean;
}
