import { Field, ID, InputType } from 'type-graphql';
import type { FactValue } from '../../domain/facts';
import type { GivenId } from '../../domain/id';
import type { RegisterRentalInput as RegisterRental } from '../../use-cases/customers/register-rental';
import { KeyedInput } from '../shapes/keyed.input';
import { Json } from '../values/json.scalar';

/** A server the customer rents. */
@InputType({ description: 'A server the customer rents.' })
export class RegisterRentalInput extends KeyedInput implements RegisterRental {
  @Field(() => ID, { description: 'Customer.' })
  readonly customerId!: GivenId<'customers'>;

  @Field(() => String, { description: 'Unique reference, such as SRV-0001.' })
  readonly reference!: string;

  @Field(() => String, { description: 'Code of the list serverTypes.' })
  readonly serverType!: string;

  @Field(() => Boolean, { nullable: true, description: 'The rental is running; true by default.' })
  readonly active?: boolean | null;

  @Field(() => Json, { nullable: true, description: 'Attributes that the vocabulary declares.' })
  readonly attributes?: FactValue;
}
