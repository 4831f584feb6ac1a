import { Field, ID, InputType } from 'type-graphql';
import type { FactValue } from '../../domain/facts';
import type { GivenId } from '../../domain/id';
import type { CorrectCustomerInput as CorrectCustomer } from '../../use-cases/customers/correct-customer';
import type { RegisterCustomerInput as RegisterCustomer } from '../../use-cases/customers/register-customer';
import { Json } from '../values/json.scalar';
import { CustomerDetailsInput } from './customer-details.input';

/** Who the contract is with. */
@InputType({ description: 'Who the contract is with.' })
export class RegisterCustomerInput
  extends CustomerDetailsInput
  implements Omit<RegisterCustomer, 'language'>
{
  @Field(() => String, { description: 'Unique reference, such as CLI-ACME.' })
  readonly reference!: string;

  @Field(() => String, { description: 'Name.' })
  readonly name!: string;

  @Field(() => String, { description: 'Where notices are sent.' })
  readonly email!: string;

  @Field(() => String, { nullable: true, description: 'Language of its notices: fr (default) or en.' })
  readonly language?: string | null;

  @Field(() => String, { nullable: true, description: 'SIREN or SIRET.' })
  readonly registrationNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'VAT number, with its country.' })
  readonly vatNumber?: string | null;

  @Field(() => Json, { nullable: true, description: 'Attributes that the vocabulary declares.' })
  readonly attributes?: FactValue;
}

/** What is corrected of a customer. */
@InputType({
  description: 'What is corrected: what is left out stays; an empty text or list takes a detail away.',
})
export class CorrectCustomerInput extends CustomerDetailsInput implements Omit<CorrectCustomer, 'language'> {
  @Field(() => ID, { description: 'The customer.' })
  readonly customerId!: GivenId<'customers'>;

  @Field(() => String, { nullable: true, description: 'Name; by the sales department.' })
  readonly name?: string | null;

  @Field(() => String, { nullable: true, description: 'Where notices are sent.' })
  readonly email?: string | null;

  @Field(() => String, { nullable: true, description: 'Language of its notices: fr or en.' })
  readonly language?: string | null;

  @Field(() => String, { nullable: true, description: 'SIREN or SIRET; by the sales department.' })
  readonly registrationNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'VAT number, with its country; by the sales department.',
  })
  readonly vatNumber?: string | null;
}
