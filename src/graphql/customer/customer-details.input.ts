import { Field, InputType } from 'type-graphql';
import type { GivenContact } from '../../use-cases/customers/check-details';
import { KeyedInput } from '../shapes/keyed.input';

/** Whom to reach at a customer's. */
@InputType({ description: "Whom to reach at a customer's: by e-mail, by telephone, or both." })
export class ContactInput implements GivenContact {
  @Field(() => String, { description: 'Name.' })
  readonly name!: string;

  @Field(() => String, {
    nullable: true,
    description: "What it is to be reached for, in the customer's words.",
  })
  readonly role?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  readonly email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  readonly phone?: string | null;
}

/** How to reach a customer, whether it is registered or corrected. */
@InputType({ description: 'How to reach a customer.' })
export abstract class CustomerDetailsInput extends KeyedInput {
  @Field(() => [String], { nullable: true, description: 'Postal address, at most six lines.' })
  readonly postalAddress?: readonly string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Where invoices go, if it is not the postal address.',
  })
  readonly billingAddress?: readonly string[] | null;

  @Field(() => [ContactInput], { nullable: true, description: 'Whom to reach, at most ten.' })
  readonly contacts?: readonly ContactInput[] | null;
}
