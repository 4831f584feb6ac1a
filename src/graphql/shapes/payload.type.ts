import { Field, ObjectType } from 'type-graphql';
import { UserError } from './user-error.type';

/** What every mutation answers. */
@ObjectType({ description: 'What every mutation answers.' })
export abstract class Payload {
  @Field(() => [UserError], { description: 'Mistakes of the input; empty when it was done.' })
  readonly userErrors!: readonly UserError[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'It was done before, under the same key: this is what was answered then.',
  })
  readonly replayed?: boolean | null;
}
