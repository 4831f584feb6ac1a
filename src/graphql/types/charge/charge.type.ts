import { Field, Int, ObjectType } from 'type-graphql';
import type { ChargeKind, ChargeStatus } from '../../../domain/contract/charge';
import { CHARGE_KINDS, CHARGE_STATUSES } from '../../../domain/contract/charge';
import type { IdOf } from '../../../domain/id';
import type { Minutes } from '../../../domain/minutes';
import { enumOf } from '../../shapes/enum-of';
import { connectionOf } from '../../shapes/connection-of';
import { Node } from '../../shapes/node.type';
import { Money } from '../../values/money.type';
import { LocalDate } from '../../values/time.scalars';

export const ChargeKindEnum = enumOf('ChargeKind', 'Who owes an amount.', CHARGE_KINDS);

export const ChargeStatusEnum = enumOf(
  'ChargeStatus',
  'Where a sum that the customer owes stands today.',
  CHARGE_STATUSES,
);

/** What is paid of a sum that the customer owes. */
@ObjectType({ description: 'What is paid of a sum that the customer owes, today.', simpleResolvers: true })
export class ChargePayment {
  @Field(() => ChargeStatusEnum, { description: 'Where it stands.' })
  readonly status!: ChargeStatus;

  @Field(() => Money, { description: 'What is paid.' })
  readonly paid!: Money;

  @Field(() => Money, { description: 'What is left to pay.' })
  readonly left!: Money;

  @Field(() => LocalDate, { nullable: true, description: 'The day nothing was left any more.' })
  readonly paidOn!: string | null;
}

/** An amount to invoice, or owed to the customer. */
@ObjectType({
  description: 'An amount to invoice, or owed to the customer.',
  implements: Node,
  simpleResolvers: true,
})
export class Charge extends Node {
  override readonly id!: IdOf<'charges'>;

  @Field(() => String, { description: 'Reference people use, such as MT-000001: a payment names it.' })
  readonly reference!: string;

  @Field(() => ChargeKindEnum, { description: 'Who owes it.' })
  readonly kind!: ChargeKind;

  @Field(() => Money, { description: 'Amount, excluding VAT.' })
  readonly amount!: Money;

  @Field(() => String, {
    nullable: true,
    description: 'What it is for, a code of the list `chargePurposes`; null when the rules do not say.',
  })
  readonly purpose!: string | null;

  @Field(() => Money, { nullable: true, description: 'Its VAT; null when the rules give none.' })
  readonly vat!: Money | null;

  @Field(() => String, { nullable: true, description: 'The rate of its VAT in percent, such as "20".' })
  readonly vatRate!: string | null;

  @Field(() => Int, { nullable: true, description: 'Minutes it is for.' })
  readonly minutes!: Minutes | null;

  @Field(() => LocalDate, { description: 'The day it is invoiced or credited.' })
  readonly dueOn!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The last day to pay it; none when the rules give none.',
  })
  readonly payBy!: string | null;

  readonly customerId!: IdOf<'customers'>;

  readonly orderId!: IdOf<'orders'> | null;

  readonly subscriptionId!: IdOf<'subscriptions'> | null;

  readonly interventionId!: IdOf<'interventions'> | null;

  readonly decisionId!: IdOf<'decisions'>;
}

export const ChargeConnection = connectionOf(Charge);
