import { Field, ObjectType } from 'type-graphql';
import type { Contact as ContactRow } from '../../../domain/contract/customer';

/** Whom to reach at a customer's. */
@ObjectType({ description: "Whom to reach at a customer's.", simpleResolvers: true })
export class Contact implements ContactRow {
  @Field(() => String, { description: 'Name.' })
  readonly name!: string;

  @Field(() => String, {
    nullable: true,
    description: "What it is to be reached for, in the customer's words.",
  })
  readonly role!: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  readonly email!: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  readonly phone!: string | null;
}
