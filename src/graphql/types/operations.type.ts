import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Instant } from './scalars';
import { UserError } from './user-error.type';

/** Who asks. */
@ObjectType({ description: 'Who asks.', simpleResolvers: true })
export class Caller {
  @Field(() => String, { description: 'Subject of the token.' })
  subject!: string;

  @Field(() => String, { description: 'Role.' })
  role!: string;

  @Field(() => ID, { nullable: true, description: 'The customer a customer acts for.' })
  customerId!: string | null;

  @Field(() => Instant, { description: 'The time of the service.' })
  now!: string;
}

/** What a pass over the due steps did. */
@ObjectType({ description: 'What a pass over the due steps did.', simpleResolvers: true })
export class DueStepsPayload {
  @Field(() => Int, { nullable: true, description: 'Subscriptions whose steps were settled.' })
  subscriptions!: number | null;

  @Field(() => [String], { nullable: true, description: 'What the rules could not decide.' })
  failed!: string[] | null;

  @Field(() => [UserError], { description: 'Mistakes of the input; empty when it was done.' })
  userErrors!: UserError[];
}

/** Where the test clock stands. */
@ObjectType({ description: 'Where the test clock stands.', simpleResolvers: true })
export class ClockPayload {
  @Field(() => Instant, { nullable: true, description: 'The time of the service now.' })
  now!: string | null;

  @Field(() => Int, { nullable: true, description: 'Subscriptions whose steps fell due and were settled.' })
  subscriptions!: number | null;

  @Field(() => [UserError], { description: 'Mistakes of the input; empty when it was done.' })
  userErrors!: UserError[];
}
