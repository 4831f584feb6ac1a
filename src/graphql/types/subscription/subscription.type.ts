import { Field, Int, ObjectType } from 'type-graphql';
import type { SubscriptionStatus } from '../../../domain/contract/subscription';
import { SUBSCRIPTION_STATUSES } from '../../../domain/contract/subscription';
import { enumOf } from '../../shapes/enum-of';
import type { Attributes } from '../../../domain/contract/attributes';
import type { IdOf } from '../../../domain/id';
import { connectionOf } from '../../shapes/connection-of';
import { Node } from '../../shapes/node.type';
import { AcceptedEdition } from '../../values/accepted-edition.type';
import { Json } from '../../values/json.scalar';
import { Money } from '../../values/money.type';
import { Instant, LocalDate } from '../../values/time.scalars';

export const SubscriptionStatusEnum = enumOf(
  'SubscriptionStatus',
  'Where a subscription stands.',
  SUBSCRIPTION_STATUSES,
);

/** A customer's contract for one server (articles 5.2, 6 and 7). */
@ObjectType({
  description: "A customer's contract for one server (articles 5.2, 6 and 7).",
  implements: Node,
  simpleResolvers: true,
})
export class Subscription extends Node {
  override readonly id!: IdOf<'subscriptions'>;

  @Field(() => String, { description: 'Reference people use, such as INF-000001.' })
  readonly reference!: string;

  @Field(() => String, { description: 'Level subscribed.' })
  readonly level!: string;

  @Field(() => SubscriptionStatusEnum, { description: 'Where it stands.' })
  readonly status!: SubscriptionStatus;

  @Field(() => LocalDate, { description: 'The day the months of the term in progress are counted from.' })
  readonly effectiveDate!: string;

  @Field(() => LocalDate, { description: 'Expiry date (échéance) of the term in progress.' })
  readonly dueDate!: string;

  @Field(() => LocalDate, {
    description:
      'Expiry date of the last term agreed: after `dueDate` once the next one is ordered (article 6.1).',
  })
  readonly coveredUntil!: string;

  @Field(() => Int, { description: 'Months of the term in progress.' })
  readonly termMonths!: number;

  @Field(() => Money, { description: 'Price of the term in progress, excluding VAT.' })
  readonly orderPrice!: Money;

  @Field(() => LocalDate, { description: 'The day the contract was first agreed.' })
  readonly signedOn!: string;

  @Field(() => LocalDate, {
    description: 'The day the term in progress was agreed: its order or its renewal.',
  })
  readonly agreedOn!: string;

  @Field(() => [AcceptedEdition], { description: 'Editions the contract keeps.' })
  readonly editions!: readonly AcceptedEdition[];

  @Field(() => Instant, { description: 'When the service was set up.' })
  readonly setupAt!: string;

  @Field(() => Instant, { nullable: true, description: 'Contractual instant of the suspension in progress.' })
  readonly suspendedAt!: string | null;

  @Field(() => Instant, { nullable: true, description: 'When the contract ended.' })
  readonly endedAt!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day a party gave notice.' })
  readonly noticeGivenOn!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The expiry date that this notice is for.' })
  readonly noticeDueDate!: string | null;

  @Field(() => Json, { description: 'Attributes that the vocabulary declares.' })
  readonly attributes!: Attributes;

  // What its relations are found by: no fields of the API.
  readonly customerId!: IdOf<'customers'>;
  readonly rentalId!: IdOf<'rentals'>;
}

export const SubscriptionConnection = connectionOf(Subscription);
