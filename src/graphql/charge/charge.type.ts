import { Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../shapes/connection-of';
import { Node } from '../shapes/node.type';
import { Money } from '../values/money.type';
import { LocalDate } from '../values/scalars';

/** An amount to invoice, or owed to the customer. */
@ObjectType({
  description: 'An amount to invoice, or owed to the customer.',
  implements: Node,
  simpleResolvers: true,
})
export class Charge extends Node {
  @Field(() => String, { description: 'CHARGE or CREDIT.' })
  readonly kind!: string;

  @Field(() => Money, { description: 'Amount, excluding VAT.' })
  readonly amount!: Money;

  @Field(() => Int, { nullable: true, description: 'Minutes it is for.' })
  readonly minutes!: number | null;

  @Field(() => LocalDate, { description: 'The day it is invoiced or credited.' })
  readonly dueOn!: string;
}

export const ChargeConnection = connectionOf(Charge);
