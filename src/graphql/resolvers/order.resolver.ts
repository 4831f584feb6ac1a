import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { PurchaseOrder as OrderData } from '../../domain/contract/order';
import { placeOrder } from '../../use-cases/orders/place-order';
import { recordSetup } from '../../use-cases/orders/record-setup';
import { validateOrder } from '../../use-cases/orders/validate-order';
import { voidOrder } from '../../use-cases/orders/void-order';
import { readOne } from '../../use-cases/queries/read-one';
import { answer } from '../answer';
import type { Context } from '../context';
import { OrderInput, PlaceOrderInput, RecordSetupInput } from '../inputs/order.inputs';
import { PageArgs } from '../inputs/page.args';
import { oneOf } from '../one-of';
import { pageOf } from '../page';
import { PRESENTERS } from '../present/present';
import { STATUSES } from '../statuses';
import { PurchaseOrderConnection } from '../types/connections';
import { Decision } from '../types/decision.type';
import { PurchaseOrder } from '../types/order.type';
import { Customer, Rental } from '../types/party.type';
import { OrderPayload } from '../types/payloads';
import { Subscription } from '../types/subscription.type';

/** Orders, from their placing to the setup (articles 2, 4 and 5). */
@Resolver(() => PurchaseOrder)
export class OrderResolver {
  @Mutation(() => OrderPayload, {
    description:
      'Places an order: its eligibility and price are decided, acknowledgements recorded (articles 2, 4).',
  })
  placeOrder(
    @Arg('input', () => PlaceOrderInput, { description: 'The order.' }) input: PlaceOrderInput,
    @Ctx() { deps, language, load }: Context,
  ): Promise<unknown> {
    return answer(language, async () => {
      const { orderId, decisionId } = await placeOrder(deps, input);
      return { order: await load.one('orders', orderId), decision: await load.decision(decisionId) };
    });
  }

  @Mutation(() => OrderPayload, {
    description:
      'Validates an order: aims at the setup (article 5.1), or renews the subscription (article 6).',
  })
  validateOrder(
    @Arg('input', () => OrderInput, { description: 'The order.' }) input: OrderInput,
    @Ctx() { deps, language, load }: Context,
  ): Promise<unknown> {
    return answer(language, async () => {
      const { orderId, decisionId, subscriptionId } = await validateOrder(deps, input);
      return {
        order: await load.one('orders', orderId),
        subscription: await load.one('subscriptions', subscriptionId),
        decision: await load.decision(decisionId),
      };
    });
  }

  @Mutation(() => OrderPayload, { description: 'Gives up an order that was not fulfilled.' })
  voidOrder(
    @Arg('input', () => OrderInput, { description: 'The order.' }) input: OrderInput,
    @Ctx() { deps, language, load }: Context,
  ): Promise<unknown> {
    return answer(language, async () => {
      const { orderId } = await voidOrder(deps, input);
      return { order: await load.one('orders', orderId) };
    });
  }

  @Mutation(() => OrderPayload, {
    description: 'Records the setup: the subscription is in force from that day (article 5.2).',
  })
  recordSetup(
    @Arg('input', () => RecordSetupInput, { description: 'The setup.' }) input: RecordSetupInput,
    @Ctx() { deps, language, load }: Context,
  ): Promise<unknown> {
    return answer(language, async () => {
      const { orderId, subscriptionId, decisionId } = await recordSetup(deps, input);
      return {
        order: await load.one('orders', orderId),
        subscription: await load.one('subscriptions', subscriptionId),
        decision: await load.decision(decisionId),
      };
    });
  }

  @Query(() => PurchaseOrder, { nullable: true, description: 'An order.' })
  async order(
    @Arg('id', () => ID, { description: 'Id.' }) id: string,
    @Ctx() { deps }: Context,
  ): Promise<unknown> {
    return PRESENTERS.orders(await readOne(deps, 'orders', id), deps.rulebooks.current());
  }

  @Query(() => PurchaseOrderConnection, { description: 'Orders the caller may know of.' })
  async orders(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('status', () => String, {
      nullable: true,
      description: 'PLACED, REFERRED_TO_SALES, VALIDATED, FULFILLED or VOID.',
    })
    status: string | null,
    @Ctx() context: Context,
  ): Promise<unknown> {
    const wanted = oneOf(STATUSES.orders, status, 'status');
    return pageOf(context, 'orders', wanted ? { status: wanted } : {}, page);
  }

  @FieldResolver(() => Customer, { nullable: true, description: 'The customer.' })
  customer(@Root() order: PurchaseOrder, @Ctx() { load }: Context): Promise<unknown> {
    return load.one('customers', (order as unknown as OrderData).customerId);
  }

  @FieldResolver(() => Rental, { nullable: true, description: 'The server.' })
  rental(@Root() order: PurchaseOrder, @Ctx() { load }: Context): Promise<unknown> {
    return load.one('rentals', (order as unknown as OrderData).rentalId);
  }

  @FieldResolver(() => Subscription, { nullable: true, description: 'The subscription it led to or renews.' })
  subscription(@Root() order: PurchaseOrder, @Ctx() { load }: Context): Promise<unknown> {
    return load.one('subscriptions', (order as unknown as OrderData).subscriptionId);
  }

  @FieldResolver(() => [Decision], { description: 'The decisions that admitted and priced it.' })
  decisions(@Root() order: PurchaseOrder, @Ctx() { load }: Context): Promise<unknown> {
    return Promise.all((order as unknown as OrderData).decisionIds.map((id) => load.decision(id)));
  }
}
