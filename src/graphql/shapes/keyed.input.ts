import { Field, InputType } from 'type-graphql';
import type { Keyed } from '../../use-cases/operation/idempotent-write';

/** What every mutation may be given. */
@InputType({ description: 'What every mutation may be given.' })
export abstract class KeyedInput implements Keyed {
  @Field(() => String, {
    nullable: true,
    description:
      'Chosen by the caller: repeating the mutation with the same key and the same input changes nothing and answers the same.',
  })
  readonly idempotencyKey?: string | null;
}
