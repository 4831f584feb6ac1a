import { Field, InputType } from 'type-graphql';
import type { FactValue } from '../../domain/facts';
import type { RegisterCustomerInput as RegisterCustomer } from '../../use-cases/customers/register-customer';
import { KeyedInput } from '../shapes/keyed.input';
import { Json } from '../values/json.scalar';

/** Who the contract is with. */
@InputType({ description: 'Who the contract is with.' })
export class RegisterCustomerInput extends KeyedInput implements Omit<RegisterCustomer, 'language'> {
  @Field(() => String, { description: 'Unique reference, such as CLI-ACME.' })
  readonly reference!: string;

  @Field(() => String, { description: 'Name.' })
  readonly name!: string;

  @Field(() => String, { description: 'Where notices are sent.' })
  readonly email!: string;

  @Field(() => String, { nullable: true, description: 'Language of its notices: fr (default) or en.' })
  readonly language?: string | null;

  @Field(() => Json, { nullable: true, description: 'Attributes that the vocabulary declares.' })
  readonly attributes?: FactValue;
}
