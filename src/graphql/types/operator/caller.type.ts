import { Field, ID, ObjectType } from 'type-graphql';
import type { Role } from '../../../domain/actor';
import { ROLE_MEANINGS } from '../../../domain/actor';
import type { IdOf } from '../../../domain/id';
import { spelledOut } from '../../shapes/spelled-out';
import { Instant } from '../../values/time.scalars';

/** Who asks. */
@ObjectType({ description: 'Who asks.', simpleResolvers: true })
export class Caller {
  @Field(() => String, { description: 'Subject of the token.' })
  readonly subject!: string;

  @Field(() => String, { description: spelledOut('Role', ROLE_MEANINGS) })
  readonly role!: Role;

  @Field(() => ID, { nullable: true, description: 'The customer a customer acts for.' })
  readonly customerId!: IdOf<'customers'> | null;

  @Field(() => Instant, { description: 'The time of the service.' })
  readonly now!: string;
}
