import { ArgsType, Field, ID, Int } from 'type-graphql';

/** Which page of a list is wanted. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many objects, 1 to 100.' })
  readonly first!: number;

  @Field(() => ID, { nullable: true, description: 'Cursor of the last object of the page before.' })
  readonly after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Instead of `first`: how many objects from the end of the list, 1 to 100.',
  })
  readonly last?: number | null;

  @Field(() => ID, {
    nullable: true,
    description: 'With `last`: cursor of the first object of the page after.',
  })
  readonly before?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'The newest first instead of the oldest.' })
  readonly newestFirst!: boolean;
}
