import type { GivenId } from '../../domain/id';
import { Field, ID, InputType } from 'type-graphql';
import type { AnswerProposalInput } from '../../use-cases/interventions/accept-proposal';
import { KeyedInput } from '../shapes/keyed.input';

/** A commercial proposal. */
@InputType({ description: 'A commercial proposal.' })
export class ProposalInput extends KeyedInput implements AnswerProposalInput {
  @Field(() => ID, { description: 'The proposal.' })
  readonly proposalId!: GivenId<'proposals'>;
}
