import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../request/context';
import { explainDecision } from '../../use-cases/queries/explain-decision';
import { readPayment } from '../../use-cases/queries/read-payment';
import { Charge, ChargePayment } from '../types/charge/charge.type';
import { ClauseCitation } from '../types/contract/citation.type';
import { Customer } from '../types/customer/customer.type';
import { Decision } from '../types/decision/decision.type';
import { Intervention } from '../types/intervention/intervention.type';
import { PurchaseOrder } from '../types/order/order.type';
import { Subscription } from '../types/subscription/subscription.type';
import { showMoney } from '../values/show-money';

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

  @FieldResolver(() => ChargePayment, {
    nullable: true,
    description: 'What is paid of it, by the events that stand; null where it is owed to the customer.',
  })
  async payment(@Root() charge: Charge, @Ctx() { deps }: Context): Promise<ChargePayment | null> {
    const payment = await readPayment(deps, charge.id);
    if (!payment) return null;
    const { currency } = charge.amount;
    return { ...payment, paid: showMoney(payment.paid, currency), left: showMoney(payment.left, currency) };
  }

  @FieldResolver(() => Intervention, {
    nullable: true,
    description: 'The work it is for, if it is for work.',
  })
  intervention(@Root() { interventionId }: Charge, @Ctx() { load }: Context): Promise<Intervention | null> {
    return load.one('interventions', interventionId);
  }

  @FieldResolver(() => Customer, { nullable: true, description: 'Who owes it, or to whom it is owed.' })
  customer(@Root() { customerId }: Charge, @Ctx() { load }: Context): Promise<Customer | null> {
    return load.one('customers', customerId);
  }

  @FieldResolver(() => [ClauseCitation], {
    description: 'The sentences of the contract that its decision rests on.',
  })
  async clauses(
    @Root() { decisionId }: Charge,
    @Ctx() { load, deps }: Context,
  ): Promise<readonly ClauseCitation[]> {
    const decision = await load.one('decisions', decisionId);
    return decision ? (await explainDecision(deps, decision.answer)).clauses : [];
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
