import { Field, ID, InputType } from 'type-graphql';
import { Json } from '../types/json.scalar';
import { Instant } from '../types/scalars';
import { KeyedInput } from './keyed.input';

/** Who the contract is with. */
@InputType({ description: 'Who the contract is with.' })
export class RegisterCustomerInput extends KeyedInput {
  @Field(() => String, { description: 'Unique reference, such as CLI-ACME.' })
  reference!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'Where notices are sent.' })
  email!: string;

  @Field(() => String, { nullable: true, description: 'Language of its notices: fr (default) or en.' })
  language?: string | null;

  @Field(() => Json, { nullable: true, description: 'Attributes that the vocabulary declares.' })
  attributes?: unknown;
}

/** A server the customer rents. */
@InputType({ description: 'A server the customer rents.' })
export class RegisterRentalInput extends KeyedInput {
  @Field(() => ID, { description: 'Customer.' })
  customerId!: string;

  @Field(() => String, { description: 'Unique reference, such as SRV-0001.' })
  reference!: string;

  @Field(() => String, { description: 'Code of the list serverTypes.' })
  serverType!: string;

  @Field(() => Boolean, { nullable: true, description: 'The rental is running; true by default.' })
  active?: boolean | null;

  @Field(() => Json, { nullable: true, description: 'Attributes that the vocabulary declares.' })
  attributes?: unknown;
}

/** New values for attributes that the vocabulary declares. */
@InputType({ description: 'New values for attributes that the vocabulary declares.' })
export class SetAttributesInput extends KeyedInput {
  @Field(() => ID, { description: 'A customer, rental, subscription, order, intervention or incident.' })
  id!: string;

  @Field(() => Json, { description: 'Name -> value; null takes one away, those left out stay.' })
  attributes!: unknown;
}

/** An order for managed service on a server (article 2). */
@InputType({ description: 'An order for managed service on a server (article 2).' })
export class PlaceOrderInput extends KeyedInput {
  @Field(() => ID, { description: 'The server.' })
  rentalId!: string;

  @Field(() => String, { description: 'Level, such as N2.' })
  level!: string;

  @Field(() => [String], {
    description: 'Articles whose statement the customer accepts: 4.1, 4.2 and 4.3.',
  })
  acknowledgedArticles!: string[];

  @Field(() => Json, { nullable: true, description: 'Attributes that the vocabulary declares.' })
  attributes?: unknown;
}

/** An order. */
@InputType({ description: 'An order.' })
export class OrderInput extends KeyedInput {
  @Field(() => ID, { description: 'The order.' })
  orderId!: string;
}

/** The setup of a validated order (article 5). */
@InputType({ description: 'The setup of a validated order (article 5).' })
export class RecordSetupInput extends KeyedInput {
  @Field(() => ID, { description: 'The order.' })
  orderId!: string;

  @Field(() => Instant, { nullable: true, description: 'When it was set up; now by default.' })
  setupAt?: string | null;
}
