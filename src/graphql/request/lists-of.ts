import type { ClassType } from 'type-graphql';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Filter } from '../../domain/ports/store';
import type { ObjectKind } from '../../domain/kinds';
import type { RowOf } from '../../domain/records/rows-by-kind';
import type { Connection } from '../shapes/connection-of';
import type { Node } from '../shapes/node.type';
import { PageArgs } from '../shapes/page.args';
import type { Context } from './context';
import { pageOf } from './page-of';
import type { Presented } from './presenters';

/** A list of what belongs to an object. */
interface List<Id extends string> {
  readonly page: ClassType;
  readonly description: string;
  readonly read: (owner: { readonly id: Id }, page: PageArgs, context: Context) => Promise<object>;
}

/** The rows of a kind that belong to an object, found by its id. */
export const list = <K extends ObjectKind, Id extends string>(
  kind: K,
  page: ClassType<Connection<Presented<K>>>,
  description: string,
  belongingTo: (id: Id) => Filter<RowOf<K>>,
): List<Id> => ({
  page,
  description,
  read: (owner, args, context) => pageOf(context, kind, belongingTo(owner.id), args),
});

/** The resolver of the lists of a type, each a field that is read a page at a time. */
export function listsOf<Id extends string>(
  owner: ClassType<Node & { readonly id: Id }>,
  lists: Readonly<Record<string, List<Id>>>,
): ClassType {
  @Resolver(() => owner)
  class Lists {}
  // What a method with decorators would be, said once for all the lists.
  for (const [name, { page, description, read }] of Object.entries(lists)) {
    Object.defineProperty(Lists.prototype, name, { value: read });
    FieldResolver(() => page, { description })(Lists.prototype, name, { value: read });
    Root()(Lists.prototype, name, 0);
    Args(() => PageArgs)(Lists.prototype, name, 1);
    Ctx()(Lists.prototype, name, 2);
  }
  return Lists;
}
