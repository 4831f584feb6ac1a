import type { ClassType } from 'type-graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from './page.type';

/** The page type of a kind of object, as Relay clients expect it. */
export function connectionOf(node: ClassType, name: string) {
  @ObjectType(`${name}Edge`, { description: `A ${name} in a page.`, simpleResolvers: true })
  class Edge {
    @Field(() => String, { description: 'Cursor of this object.' })
    cursor!: string;

    @Field(() => node, { description: 'The object.' })
    node!: unknown;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${name} objects.`, simpleResolvers: true })
  class Connection {
    @Field(() => [Edge], { description: 'The objects with their cursors.' })
    edges!: Edge[];

    @Field(() => [node], { description: 'The objects alone.' })
    nodes!: unknown[];

    @Field(() => PageInfo, { description: 'Where the page stands.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many objects the whole list has; counted when it is asked for.' })
    totalCount!: unknown;
  }
  return Connection;
}
