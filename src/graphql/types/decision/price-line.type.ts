import { Field, ObjectType } from 'type-graphql';
import type { PricedBy } from '../../../domain/decision';
import { PRICED_BY } from '../../../domain/decision';
import { enumOf } from '../../shapes/enum-of';
import { Label } from '../../values/label.type';

const PricedByEnum = enumOf('PricedBy', 'What a unit price is for.', PRICED_BY);

/** One line of a price, excluding VAT. */
@ObjectType({ description: 'One line of a price, excluding VAT.', simpleResolvers: true })
export class PriceLine {
  @Field(() => String, { description: 'Code of the line.' })
  readonly code!: string;

  @Field(() => Label, { description: 'What is priced.' })
  readonly label!: Label;

  @Field(() => String, { description: 'Quantity, a decimal.' })
  readonly quantity!: string;

  @Field(() => PricedByEnum, {
    nullable: true,
    description: 'What the unit price is for; null for each thing.',
  })
  readonly per?: PricedBy;

  @Field(() => String, { description: 'Price of one, in the currency of the contract.' })
  readonly unitPrice!: string;

  @Field(() => String, { description: 'Factor, a decimal.' })
  readonly multiplier!: string;

  @Field(() => String, { description: 'Amount in the currency of the contract, two decimals.' })
  readonly amount!: string;
}
