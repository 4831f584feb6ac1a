import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../request/context';
import { Charge } from '../types/charge/charge.type';
import { PurchaseOrder } from '../types/order/order.type';
import { Subscription } from '../types/subscription/subscription.type';

/** What an amount is for. */
@Resolver(() => Charge)
export class ChargeResolver {
  @FieldResolver(() => PurchaseOrder, {
    nullable: true,
    description: 'The order it is for, if it is for one.',
  })
  order(@Root() { orderId }: Charge, @Ctx() { load }: Context): Promise<PurchaseOrder | null> {
    return load.one('orders', orderId);
  }

  @FieldResolver(() => Subscription, {
    nullable: true,
    description: 'The subscription it is for; null for an order that none followed.',
  })
  subscription(@Root() { subscriptionId }: Charge, @Ctx() { load }: Context): Promise<Subscription | null> {
    return load.one('subscriptions', subscriptionId);
  }
}
