import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PurchaseOrder } from '../types/order/order.type';
import type { Context } from '../request/context';
import { Term } from '../types/subscription/term.type';

/** The order behind a term (article 6.1). */
@Resolver(() => Term)
export class TermResolver {
  @FieldResolver(() => PurchaseOrder, {
    nullable: true,
    description: 'The order that pays it; null when the rules renewed without one.',
  })
  order(@Root() { orderId }: Term, @Ctx() { load }: Context): Promise<PurchaseOrder | null> {
    return load.one('orders', orderId);
  }
}
