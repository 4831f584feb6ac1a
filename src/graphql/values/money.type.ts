import { Field, ObjectType } from 'type-graphql';

/** An exact amount of money. */
@ObjectType({ description: 'An exact amount of money.', simpleResolvers: true })
export class Money {
  @Field(() => String, { description: 'Decimal text with two decimals, such as "90.00".' })
  readonly amount!: string;

  /** Null: that of the contract. */
  readonly currency!: string | null;
}
