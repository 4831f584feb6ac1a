import { Field, ID, InterfaceType } from 'type-graphql';

/** Anything with an id. */
@InterfaceType({
  description: 'Anything with an id.',
  resolveType: (value: { readonly __typename: string }) => value.__typename,
})
export abstract class Node {
  @Field(() => ID, { description: 'Opaque id; its prefix names the kind of object.' })
  id!: string;
}
