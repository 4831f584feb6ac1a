import { Field, ID, InputType } from 'type-graphql';
import { KeyedInput } from '../shapes/keyed.input';

/** A commercial proposal. */
@InputType({ description: 'A commercial proposal.' })
export class ProposalInput extends KeyedInput {
  @Field(() => ID, { description: 'The proposal.' })
  readonly proposalId!: string;
}
