import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../request/context';
import { Charge } from '../types/charge/charge.type';
import { Decision } from '../types/decision/decision.type';
import { Intervention } from '../types/intervention/intervention.type';
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

  @FieldResolver(() => Intervention, {
    nullable: true,
    description: 'The work it is for, if it is for work.',
  })
  intervention(@Root() { interventionId }: Charge, @Ctx() { load }: Context): Promise<Intervention | null> {
    return load.one('interventions', interventionId);
  }

  @FieldResolver(() => Decision, { nullable: true, description: 'The decision that says so, and why.' })
  decision(@Root() { decisionId }: Charge, @Ctx() { load }: Context): Promise<Decision | null> {
    return load.one('decisions', decisionId);
  }

  @FieldResolver(() => Subscription, {
    nullable: true,
    description: 'The subscription it is for; null for an order that none followed.',
  })
  subscription(@Root() { subscriptionId }: Charge, @Ctx() { load }: Context): Promise<Subscription | null> {
    return load.one('subscriptions', subscriptionId);
  }
}
