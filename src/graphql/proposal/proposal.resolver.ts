import type { GivenId } from '../../domain/id';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { acceptProposal } from '../../use-cases/interventions/accept-proposal';
import { declineProposal } from '../../use-cases/interventions/decline-proposal';
import { issuedDocumentsOf } from '../../use-cases/queries/read-issued-document';
import { readOne } from '../../use-cases/queries/read-one';
import { Decision } from '../types/decision/decision.type';
import { IssuedDocument } from '../types/document/issued-document.type';
import { presentIssuedDocument } from '../types/document/present-issued-document';
import { InterventionPayload } from '../intervention/intervention.payloads';
import { Intervention } from '../types/intervention/intervention.type';
import { answerTouched } from '../request/answer-mutation';
import type { Context } from '../request/context';
import { presentProposal } from '../types/proposal/present-proposal';
import { ProposalInput } from './proposal.inputs';
import { CommercialProposal } from '../types/proposal/proposal.type';

/** Commercial proposals (article 2.2.1). */
@Resolver(() => CommercialProposal)
export class ProposalResolver {
  @Mutation(() => InterventionPayload, {
    description: 'Accepts a commercial proposal; the rules say whether it still can be (article 2.2.1).',
  })
  acceptProposal(
    @Arg('input', () => ProposalInput, { description: 'The proposal.' }) input: ProposalInput,
    @Ctx() context: Context,
  ): Promise<InterventionPayload> {
    return answerTouched(context, InterventionPayload, () => acceptProposal(context.deps, input));
  }

  @Mutation(() => InterventionPayload, {
    description: 'Declines a commercial proposal: nothing is worked or consumed.',
  })
  declineProposal(
    @Arg('input', () => ProposalInput, { description: 'The proposal.' }) input: ProposalInput,
    @Ctx() context: Context,
  ): Promise<InterventionPayload> {
    return answerTouched(context, InterventionPayload, () => declineProposal(context.deps, input));
  }

  @Query(() => CommercialProposal, { nullable: true, description: 'A commercial proposal.' })
  async proposal(
    @Arg('id', () => ID, { description: 'Id.' }) id: GivenId<'proposals'>,
    @Ctx() { deps }: Context,
  ): Promise<CommercialProposal> {
    return presentProposal(await readOne(deps, 'proposals', id), deps);
  }

  @FieldResolver(() => Intervention, { nullable: true, description: 'The intervention it is for.' })
  intervention(@Root() root: CommercialProposal, @Ctx() { load }: Context): Promise<Intervention | null> {
    return load.one('interventions', root.interventionId);
  }

  @FieldResolver(() => Decision, { nullable: true, description: 'The decision that issued it.' })
  decision(@Root() root: CommercialProposal, @Ctx() { load }: Context): Promise<Decision | null> {
    return load.one('decisions', root.decisionId);
  }

  @FieldResolver(() => CommercialProposal, {
    nullable: true,
    description: 'The proposal issued in its place, at the rate it promised, if one was.',
  })
  replacedBy(@Root() root: CommercialProposal, @Ctx() { load }: Context): Promise<CommercialProposal | null> {
    return load.one('proposals', root.replacedById);
  }

  @FieldResolver(() => [IssuedDocument], {
    description: 'What was kept of it: as it was issued, then as it was agreed or settled.',
  })
  async documents(
    @Root() { id }: CommercialProposal,
    @Ctx() { deps }: Context,
  ): Promise<readonly IssuedDocument[]> {
    return (await issuedDocumentsOf(deps, id)).map((one) => presentIssuedDocument(one, deps));
  }
}
