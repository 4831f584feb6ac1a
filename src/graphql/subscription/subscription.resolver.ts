import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { SubscriptionStatus } from '../../domain/contract/subscription';
import type { GivenId } from '../../domain/id';
import { changePlan } from '../../use-cases/changes/change-plan';
import { simulatePlanChange } from '../../use-cases/changes/simulate-plan-change';
import { readAttention } from '../../use-cases/queries/read-attention';
import { readAllowanceOf } from '../../use-cases/queries/read-allowance-of';
import { readFigures } from '../../use-cases/queries/read-figures';
import { readSubscription } from '../../use-cases/queries/read-subscription';
import { readTerm } from '../../use-cases/queries/read-term';
import { giveNotice } from '../../use-cases/renewal/give-notice';
import { ParameterUse } from '../types/contract/parameter-use.type';
import { Customer } from '../types/customer/customer.type';
import { presentAsked } from '../types/decision/present-decision';
import { Rental } from '../types/rental/rental.type';
import { answerTouched } from '../request/answer-mutation';
import type { Context } from '../request/context';
import { pageOf } from '../request/page-of';
import type { Connection } from '../shapes/connection-of';
import { asked, ListArgs } from '../shapes/list.args';
import { LocalDate } from '../values/time.scalars';
import { Attention } from '../types/timeline/attention.type';
import { presentAttention } from '../types/timeline/present-timeline';
import { Allowance } from '../types/subscription/allowance.type';
import { PlanChangeAnswer } from '../types/subscription/plan-change.type';
import { presentSubscription } from '../types/subscription/present-subscription';
import { presentTerm } from '../types/subscription/present-term';
import { Term } from '../types/subscription/term.type';
import { ChangePlanInput, GiveNoticeInput, SimulatePlanChangeInput } from './subscription.inputs';
import { PlanChangePayload, SubscriptionPayload } from './subscription.payloads';
import {
  Subscription,
  SubscriptionConnection,
  SubscriptionStatusEnum,
} from '../types/subscription/subscription.type';

/** Subscriptions, their allowance, their changes and their life (articles 2.2, 5.2, 6 and 7). */
@Resolver(() => Subscription)
export class SubscriptionResolver {
  @Query(() => Subscription, { nullable: true, description: 'A subscription, by its id or its reference.' })
  async subscription(
    @Arg('id', () => ID, { nullable: true, description: 'Id.' }) id: GivenId<'subscriptions'> | null,
    @Arg('reference', () => String, { nullable: true, description: 'Reference, such as INF-000001.' })
    reference: string | null,
    @Ctx() { deps }: Context,
  ): Promise<Subscription> {
    return presentSubscription(await readSubscription(deps, { id, reference }));
  }

  @Query(() => SubscriptionConnection, { description: 'Subscriptions the caller may know of.' })
  subscriptions(
    @Args(() => ListArgs) list: ListArgs,
    @Arg('status', () => SubscriptionStatusEnum, { nullable: true, description: 'Only those that stand so.' })
    status: SubscriptionStatus | null,
    @Ctx() context: Context,
  ): Promise<Connection<Subscription>> {
    return pageOf(context, 'subscriptions', asked(list, { status }), list);
  }

  @Query(() => PlanChangeAnswer, {
    description: 'What a change of level would come to; nothing is written (article 7).',
  })
  async simulatePlanChange(
    @Arg('input', () => SimulatePlanChangeInput, { description: 'The change.' })
    input: SimulatePlanChangeInput,
    @Ctx() { deps }: Context,
  ): Promise<PlanChangeAnswer> {
    const { admission, compensation } = await simulatePlanChange(deps, input);
    return {
      admission: presentAsked(admission),
      compensation: compensation && presentAsked(compensation),
    };
  }

  @Mutation(() => PlanChangePayload, {
    description:
      'Changes the level, at the rates in force: a discount for an upgrade, no refund for a downgrade (article 7).',
  })
  changePlan(
    @Arg('input', () => ChangePlanInput, { description: 'The change.' }) input: ChangePlanInput,
    @Ctx() context: Context,
  ): Promise<PlanChangePayload> {
    return answerTouched(context, PlanChangePayload, () => changePlan(context.deps, input));
  }

  @Mutation(() => SubscriptionPayload, { description: 'Records a notice of non-renewal (article 6).' })
  giveNotice(
    @Arg('input', () => GiveNoticeInput, { description: 'The notice.' }) input: GiveNoticeInput,
    @Ctx() context: Context,
  ): Promise<SubscriptionPayload> {
    return answerTouched(context, SubscriptionPayload, () => giveNotice(context.deps, input));
  }

  @FieldResolver(() => Allowance, {
    description: 'Minutes of the window, today or on another day (article 2.2.1).',
  })
  async allowance(
    @Root() { id }: Subscription,
    @Arg('asOf', () => LocalDate, { nullable: true, description: 'Day; today by default.' })
    asOf: string | null,
    @Ctx() { deps }: Context,
  ): Promise<Allowance> {
    const allowance = await readAllowanceOf(deps, id, asOf ?? null);
    return { ...allowance, decision: allowance.decision && presentAsked(allowance.decision) };
  }

  @FieldResolver(() => Term, {
    nullable: true,
    description:
      'Its term on a day: expiry date, price and editions are those agreed for it (articles 5.2 and 6.1).',
  })
  async term(
    @Root() { id }: Subscription,
    @Arg('asOf', () => LocalDate, { nullable: true, description: 'Day; today by default.' })
    asOf: string | null,
    @Ctx() { deps }: Context,
  ): Promise<Term | null> {
    const term = await readTerm(deps, id, asOf ?? null);
    return term && presentTerm(term);
  }

  @FieldResolver(() => [ParameterUse], {
    description: 'Every figure that binds it on a day, with the document that supplies it (article 1).',
  })
  parameters(
    @Root() { id }: Subscription,
    @Arg('asOf', () => LocalDate, { nullable: true, description: 'Day; today by default.' })
    asOf: string | null,
    @Ctx() { deps }: Context,
  ): Promise<readonly ParameterUse[]> {
    return readFigures(deps, id, asOf ?? null);
  }

  @FieldResolver(() => Attention, {
    nullable: true,
    description: 'Why it is shown as it was last known; null when it stands as it is shown.',
  })
  async attention(@Root() { id }: Subscription, @Ctx() { deps }: Context): Promise<Attention | null> {
    const step = await readAttention(deps, id);
    return step && presentAttention(step, deps);
  }

  @FieldResolver(() => Customer, { nullable: true, description: 'The customer.' })
  customer(@Root() { customerId }: Subscription, @Ctx() { load }: Context): Promise<Customer | null> {
    return load.one('customers', customerId);
  }

  @FieldResolver(() => Rental, { nullable: true, description: 'The server.' })
  rental(@Root() { rentalId }: Subscription, @Ctx() { load }: Context): Promise<Rental | null> {
    return load.one('rentals', rentalId);
  }
}
