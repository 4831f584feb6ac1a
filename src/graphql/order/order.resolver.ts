import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { OrderStatus } from '../../domain/contract/order';
import type { GivenId } from '../../domain/id';
import { placeOrder } from '../../use-cases/orders/place-order';
import { recordSetup } from '../../use-cases/orders/record-setup';
import { validateOrder } from '../../use-cases/orders/validate-order';
import { issueRenewalOrder } from '../../use-cases/renewal/issue-renewal-order';
import { voidOrder } from '../../use-cases/orders/void-order';
import { issuedDocumentsOf } from '../../use-cases/queries/read-issued-document';
import { readOne } from '../../use-cases/queries/read-one';
import { serviceCommitments } from '../../use-cases/queries/service-commitments';
import { Customer } from '../types/customer/customer.type';
import { Decision } from '../types/decision/decision.type';
import { IssuedDocument } from '../types/document/issued-document.type';
import { presentIssuedDocument } from '../types/document/present-issued-document';
import { Rental } from '../types/rental/rental.type';
import { answerTouched } from '../request/answer-mutation';
import type { Context } from '../request/context';
import { pageOf } from '../request/page-of';
import type { Connection } from '../shapes/connection-of';
import { asked, ListArgs } from '../shapes/list.args';
import { Subscription } from '../types/subscription/subscription.type';
import { IssueRenewalOrderInput, OrderInput, PlaceOrderInput, RecordSetupInput } from './order.inputs';
import { OrderPayload } from './order.payloads';
import { PurchaseOrder, PurchaseOrderConnection, OrderStatusEnum } from '../types/order/order.type';
import { presentOrder } from '../types/order/present-order';
import { ServiceCommitments } from '../types/order/service-commitments.type';

/** Orders, from their placing to the setup (articles 2, 4 and 5). */
@Resolver(() => PurchaseOrder)
export class OrderResolver {
  @Mutation(() => OrderPayload, {
    description:
      'Places an order: its eligibility and price are decided, acknowledgements recorded (articles 2, 4).',
  })
  placeOrder(
    @Arg('input', () => PlaceOrderInput, { description: 'The order.' }) input: PlaceOrderInput,
    @Ctx() context: Context,
  ): Promise<OrderPayload> {
    return answerTouched(context, OrderPayload, () => placeOrder(context.deps, input));
  }

  @Mutation(() => OrderPayload, {
    description:
      'Validates an order: aims at the setup (article 5.1), or renews the subscription (article 6).',
  })
  validateOrder(
    @Arg('input', () => OrderInput, { description: 'The order.' }) input: OrderInput,
    @Ctx() context: Context,
  ): Promise<OrderPayload> {
    return answerTouched(context, OrderPayload, () => validateOrder(context.deps, input));
  }

  @Mutation(() => OrderPayload, { description: 'Gives up an order that was not fulfilled.' })
  voidOrder(
    @Arg('input', () => OrderInput, { description: 'The order.' }) input: OrderInput,
    @Ctx() context: Context,
  ): Promise<OrderPayload> {
    return answerTouched(context, OrderPayload, () => voidOrder(context.deps, input));
  }

  @Mutation(() => OrderPayload, {
    description:
      'Issues the renewal order of the expiry date of the term in progress, when none stands (article 6.1).',
  })
  issueRenewalOrder(
    @Arg('input', () => IssueRenewalOrderInput, { description: 'The subscription.' })
    input: IssueRenewalOrderInput,
    @Ctx() context: Context,
  ): Promise<OrderPayload> {
    return answerTouched(context, OrderPayload, () => issueRenewalOrder(context.deps, input));
  }

  @Mutation(() => OrderPayload, {
    description: 'Records the setup: the subscription is in force from that day (article 5.2).',
  })
  recordSetup(
    @Arg('input', () => RecordSetupInput, { description: 'The setup.' }) input: RecordSetupInput,
    @Ctx() context: Context,
  ): Promise<OrderPayload> {
    return answerTouched(context, OrderPayload, () => recordSetup(context.deps, input));
  }

  @Query(() => PurchaseOrder, { nullable: true, description: 'An order.' })
  async order(
    @Arg('id', () => ID, { description: 'Id.' }) id: GivenId<'orders'>,
    @Ctx() { deps }: Context,
  ): Promise<PurchaseOrder> {
    return presentOrder(await readOne(deps, 'orders', id), deps);
  }

  @Query(() => PurchaseOrderConnection, { description: 'Orders the caller may know of.' })
  orders(
    @Args(() => ListArgs) list: ListArgs,
    @Arg('status', () => OrderStatusEnum, { nullable: true, description: 'Only those that stand so.' })
    status: OrderStatus | null,
    @Ctx() context: Context,
  ): Promise<Connection<PurchaseOrder>> {
    return pageOf(context, 'orders', asked(list, { status }), list);
  }

  @Query(() => ServiceCommitments, {
    description: 'How the setup commitment is held (article 5.1): an indicator.',
  })
  serviceCommitments(
    @Arg('customerId', () => ID, { nullable: true, description: 'For one customer.' })
    customerId: GivenId<'customers'> | null,
    @Ctx() { deps }: Context,
  ): Promise<ServiceCommitments> {
    return serviceCommitments(deps, customerId ?? null);
  }

  @FieldResolver(() => Customer, { nullable: true, description: 'The customer.' })
  customer(@Root() order: PurchaseOrder, @Ctx() { load }: Context): Promise<Customer | null> {
    return load.one('customers', order.customerId);
  }

  @FieldResolver(() => Rental, { nullable: true, description: 'The server.' })
  rental(@Root() order: PurchaseOrder, @Ctx() { load }: Context): Promise<Rental | null> {
    return load.one('rentals', order.rentalId);
  }

  @FieldResolver(() => Subscription, { nullable: true, description: 'The subscription it led to or renews.' })
  subscription(@Root() order: PurchaseOrder, @Ctx() { load }: Context): Promise<Subscription | null> {
    return load.one('subscriptions', order.subscriptionId);
  }

  @FieldResolver(() => [Decision], { description: 'The decisions that admitted and priced it.' })
  decisions(@Root() order: PurchaseOrder, @Ctx() { load }: Context): Promise<readonly (Decision | null)[]> {
    return Promise.all(order.decisionIds.map((id) => load.one('decisions', id)));
  }

  @FieldResolver(() => [IssuedDocument], {
    description: 'What was kept of it: as it was issued, then as it was agreed or settled.',
  })
  async documents(
    @Root() { id }: PurchaseOrder,
    @Ctx() { deps }: Context,
  ): Promise<readonly IssuedDocument[]> {
    return (await issuedDocumentsOf(deps, id)).map((one) => presentIssuedDocument(one, deps));
  }
}
