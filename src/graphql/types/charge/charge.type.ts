import { Field, Int, ObjectType } from 'type-graphql';
import type { ChargeKind } from '../../../domain/contract/charge';
import { CHARGE_KINDS } from '../../../domain/contract/charge';
import type { IdOf } from '../../../domain/id';
import type { Minutes } from '../../../domain/minutes';
import { enumOf } from '../../shapes/enum-of';
import { connectionOf } from '../../shapes/connection-of';
import { Node } from '../../shapes/node.type';
import { Money } from '../../values/money.type';
import { LocalDate } from '../../values/time.scalars';

export const ChargeKindEnum = enumOf('ChargeKind', 'Who owes an amount.', CHARGE_KINDS);

/** An amount to invoice, or owed to the customer. */
@ObjectType({
  description: 'An amount to invoice, or owed to the customer.',
  implements: Node,
  simpleResolvers: true,
})
export class Charge extends Node {
  override readonly id!: IdOf<'charges'>;

  @Field(() => ChargeKindEnum, { description: 'Who owes it.' })
  readonly kind!: ChargeKind;

  @Field(() => Money, { description: 'Amount, excluding VAT.' })
  readonly amount!: Money;

  @Field(() => Int, { nullable: true, description: 'Minutes it is for.' })
  readonly minutes!: Minutes | null;

  @Field(() => LocalDate, { description: 'The day it is invoiced or credited.' })
  readonly dueOn!: string;

  readonly orderId!: IdOf<'orders'> | null;

  readonly subscriptionId!: IdOf<'subscriptions'> | null;

  readonly interventionId!: IdOf<'interventions'> | null;

  readonly decisionId!: IdOf<'decisions'>;
}

export const ChargeConnection = connectionOf(Charge);
