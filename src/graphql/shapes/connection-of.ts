import type { ClassType } from 'type-graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from './page-info.type';

/** An object in a page, with the cursor that the next page may start after. */
export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

/** A page of objects. */
export interface Connection<T> {
  readonly edges: readonly Edge<T>[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  /** A function, so that nothing is counted unless it is asked for. */
  readonly totalCount: () => Promise<number>;
}

/** The page type of a type of object, as Relay clients expect it. */
export function connectionOf<T extends object>(node: ClassType<T>): ClassType<Connection<T>> {
  const { name } = node;

  @ObjectType(`${name}Edge`, { description: `One of the page: ${name}.`, simpleResolvers: true })
  class NodeEdge implements Edge<T> {
    @Field(() => String, { description: 'Cursor of this object.' })
    readonly cursor!: string;

    @Field(() => node, { description: 'The object.' })
    readonly node!: T;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${name} objects.`, simpleResolvers: true })
  class NodeConnection implements Connection<T> {
    @Field(() => [NodeEdge], { description: 'The objects with their cursors.' })
    readonly edges!: readonly NodeEdge[];

    @Field(() => [node], { description: 'The objects alone.' })
    readonly nodes!: readonly T[];

    @Field(() => PageInfo, { description: 'Where the page stands.' })
    readonly pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many objects the whole list has; counted when it is asked for.' })
    readonly totalCount!: () => Promise<number>;
  }
  return NodeConnection;
}
