import { Field, ID, InterfaceType } from 'type-graphql';

/** Anything with an id. */
@InterfaceType({
  description: 'Anything with an id.',
  resolveType: ({ __typename }: Node) => __typename,
})
export abstract class Node {
  /** The name of its type, which a reader of any node cannot know otherwise. */
  readonly __typename!: string;

  @Field(() => ID, { description: 'Opaque id; its prefix names the kind of object.' })
  readonly id!: string;
}
