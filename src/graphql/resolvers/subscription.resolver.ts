import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Subscription as SubscriptionData } from '../../domain/contract/subscription';
import { changePlan } from '../../use-cases/changes/change-plan';
import { simulatePlanChange } from '../../use-cases/changes/simulate-plan-change';
import { readAllowanceOf } from '../../use-cases/queries/read-allowance-of';
import { readFigures } from '../../use-cases/queries/read-figures';
import { readSubscription } from '../../use-cases/queries/read-subscription';
import { giveNotice } from '../../use-cases/renewal/give-notice';
import { answer } from '../answer';
import type { Context } from '../context';
import { ChangePlanInput, GiveNoticeInput, SimulatePlanChangeInput } from '../inputs/lifecycle.inputs';
import { PageArgs } from '../inputs/page.args';
import { oneOf } from '../one-of';
import { pageOf } from '../page';
import { decisionPage } from '../decision-page';
import { presentAsked } from '../present/present-decision';
import { PRESENTERS } from '../present/present';
import { STATUSES } from '../statuses';
import {
  ChargeConnection,
  CommercialProposalConnection,
  ContractEventConnection,
  DecisionConnection,
  DueStepConnection,
  IncidentConnection,
  InterventionConnection,
  MalfunctionConnection,
  PurchaseOrderConnection,
  SubscriptionConnection,
  SystemUpdateConnection,
} from '../types/connections';
import { ParameterUse } from '../types/explanation.type';
import { PlanChangeAnswer } from '../types/plan-change.type';
import { Customer, Rental } from '../types/party.type';
import { PlanChangePayload, SubscriptionPayload } from '../types/payloads';
import { LocalDate } from '../types/scalars';
import { Allowance, Subscription } from '../types/subscription.type';

/** Subscriptions, their allowance, their changes and their life (articles 2.2, 5.2, 6 and 7). */
@Resolver(() => Subscription)
export class SubscriptionResolver {
  @Query(() => Subscription, { nullable: true, description: 'A subscription, by its id or its reference.' })
  async subscription(
    @Arg('id', () => ID, { nullable: true, description: 'Id.' }) id: string | null,
    @Arg('reference', () => String, { nullable: true, description: 'Reference, such as INF-000001.' })
    reference: string | null,
    @Ctx() { deps }: Context,
  ): Promise<unknown> {
    return PRESENTERS.subscriptions(
      await readSubscription(deps, { id, reference }),
      deps.rulebooks.current(),
    );
  }

  @Query(() => SubscriptionConnection, { description: 'Subscriptions the caller may know of.' })
  async subscriptions(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('status', () => String, { nullable: true, description: 'ACTIVE, SUSPENDED or ENDED.' })
    status: string | null,
    @Ctx() context: Context,
  ): Promise<unknown> {
    const wanted = oneOf(STATUSES.subscriptions, status, 'status');
    return pageOf(context, 'subscriptions', wanted ? { status: wanted } : {}, page);
  }

  @Query(() => PlanChangeAnswer, {
    description: 'What a change of level would come to; nothing is written (article 7).',
  })
  async simulatePlanChange(
    @Arg('input', () => SimulatePlanChangeInput, { description: 'The change.' })
    input: SimulatePlanChangeInput,
    @Ctx() { deps }: Context,
  ): Promise<unknown> {
    const { admission, compensation } = await simulatePlanChange(deps, input);
    return {
      admission: presentAsked(admission),
      compensation: compensation && presentAsked(compensation),
    };
  }

  @Mutation(() => PlanChangePayload, {
    description:
      'Changes the level, at the tariff in force: a discount for an upgrade, no refund for a downgrade (article 7).',
  })
  changePlan(
    @Arg('input', () => ChangePlanInput, { description: 'The change.' }) input: ChangePlanInput,
    @Ctx() { deps, language, load }: Context,
  ): Promise<unknown> {
    return answer(language, async () => {
      const receipt = await changePlan(deps, input);
      return {
        subscription: await load.one('subscriptions', receipt.subscriptionId),
        order: await load.one('orders', receipt.orderId),
        admission: await load.decision(receipt.admissionId),
        compensation: await load.decision(receipt.compensationId),
      };
    });
  }

  @Mutation(() => SubscriptionPayload, { description: 'Records a notice of non-renewal (article 6).' })
  giveNotice(
    @Arg('input', () => GiveNoticeInput, { description: 'The notice.' }) input: GiveNoticeInput,
    @Ctx() { deps, language, load }: Context,
  ): Promise<unknown> {
    return answer(language, async () => {
      const { subscriptionId } = await giveNotice(deps, input);
      return { subscription: await load.one('subscriptions', subscriptionId) };
    });
  }

  @FieldResolver(() => Allowance, {
    description: 'Minutes of the window, today or on another day (article 2.2.1).',
  })
  allowance(
    @Root() { id }: Subscription,
    @Arg('asOf', () => LocalDate, { nullable: true, description: 'Day; today by default.' })
    asOf: string | null,
    @Ctx() { deps }: Context,
  ): Promise<unknown> {
    return readAllowanceOf(deps, id, asOf ?? null);
  }

  @FieldResolver(() => [ParameterUse], {
    description: 'Every figure that binds it on a day, with the document that supplies it (article 1).',
  })
  parameters(
    @Root() { id }: Subscription,
    @Arg('asOf', () => LocalDate, { nullable: true, description: 'Day; today by default.' })
    asOf: string | null,
    @Ctx() { deps }: Context,
  ): Promise<unknown> {
    return readFigures(deps, id, asOf ?? null);
  }

  @FieldResolver(() => Customer, { nullable: true, description: 'The customer.' })
  customer(@Root() root: Subscription, @Ctx() { load }: Context): Promise<unknown> {
    return load.one('customers', (root as unknown as SubscriptionData).customerId);
  }

  @FieldResolver(() => Rental, { nullable: true, description: 'The server.' })
  rental(@Root() root: Subscription, @Ctx() { load }: Context): Promise<unknown> {
    return load.one('rentals', (root as unknown as SubscriptionData).rentalId);
  }

  @FieldResolver(() => PurchaseOrderConnection, { description: 'Its orders.' })
  orders(
    @Root() { id }: Subscription,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): unknown {
    return pageOf(context, 'orders', { subscriptionId: id }, page);
  }

  @FieldResolver(() => InterventionConnection, { description: 'Its interventions.' })
  interventions(
    @Root() { id }: Subscription,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): unknown {
    return pageOf(context, 'interventions', { subscriptionId: id }, page);
  }

  @FieldResolver(() => CommercialProposalConnection, { description: 'Its commercial proposals.' })
  proposals(
    @Root() { id }: Subscription,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): unknown {
    return pageOf(context, 'proposals', { subscriptionId: id }, page);
  }

  @FieldResolver(() => DecisionConnection, { description: 'Its decisions.' })
  decisions(
    @Root() { id }: Subscription,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): unknown {
    return decisionPage(context, { subscriptionId: id }, page);
  }

  @FieldResolver(() => IncidentConnection, { description: 'Its incidents.' })
  incidents(
    @Root() { id }: Subscription,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): unknown {
    return pageOf(context, 'incidents', { subscriptionId: id }, page);
  }

  @FieldResolver(() => SystemUpdateConnection, { description: 'Updates made on its server.' })
  updates(
    @Root() { id }: Subscription,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): unknown {
    return pageOf(context, 'updates', { subscriptionId: id }, page);
  }

  @FieldResolver(() => MalfunctionConnection, { description: 'Malfunctions reported.' })
  malfunctions(
    @Root() { id }: Subscription,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): unknown {
    return pageOf(context, 'malfunctions', { subscriptionId: id }, page);
  }

  @FieldResolver(() => ContractEventConnection, { description: 'What happened in its life.' })
  timeline(
    @Root() { id }: Subscription,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): unknown {
    return pageOf(context, 'events', { subscriptionId: id }, page);
  }

  @FieldResolver(() => ChargeConnection, { description: 'Amounts to invoice, or owed to the customer.' })
  charges(
    @Root() { id }: Subscription,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): unknown {
    return pageOf(context, 'charges', { subscriptionId: id }, page);
  }

  @FieldResolver(() => DueStepConnection, { description: 'Steps the rules planned for it.' })
  dueSteps(
    @Root() { id }: Subscription,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): unknown {
    return pageOf(context, 'dueSteps', { subscriptionId: id }, page);
  }
}
