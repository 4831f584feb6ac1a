import { Field, ID, ObjectType } from 'type-graphql';
import { Instant } from '../values/scalars';

/** Who asks. */
@ObjectType({ description: 'Who asks.', simpleResolvers: true })
export class Caller {
  @Field(() => String, { description: 'Subject of the token.' })
  readonly subject!: string;

  @Field(() => String, { description: 'Role.' })
  readonly role!: string;

  @Field(() => ID, { nullable: true, description: 'The customer a customer acts for.' })
  readonly customerId!: string | null;

  @Field(() => Instant, { description: 'The time of the service.' })
  readonly now!: string;
}
