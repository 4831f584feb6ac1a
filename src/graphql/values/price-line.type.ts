import { Field, ObjectType } from 'type-graphql';
import { Label } from './label.type';

/** One line of a price, excluding VAT. */
@ObjectType({ description: 'One line of a price, excluding VAT.', simpleResolvers: true })
export class PriceLine {
  @Field(() => String, { description: 'Code of the line.' })
  readonly code!: string;

  @Field(() => Label, { description: 'What is priced.' })
  readonly label!: Label;

  @Field(() => String, { description: 'Quantity, a decimal.' })
  readonly quantity!: string;

  @Field(() => String, { description: 'Price of one, in the currency of the contract.' })
  readonly unitPrice!: string;

  @Field(() => String, { description: 'Factor, a decimal.' })
  readonly multiplier!: string;

  @Field(() => String, { description: 'Amount in the currency of the contract, two decimals.' })
  readonly amount!: string;
}
