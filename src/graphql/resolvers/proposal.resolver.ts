import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { CommercialProposal as ProposalData } from '../../domain/contract/intervention';
import { readOne } from '../../use-cases/queries/read-one';
import type { Context } from '../context';
import { PRESENTERS } from '../present/present';
import { Decision } from '../types/decision.type';
import { CommercialProposal, Intervention } from '../types/intervention.type';

/** Commercial proposals (article 2.2.1). */
@Resolver(() => CommercialProposal)
export class ProposalResolver {
  @Query(() => CommercialProposal, { nullable: true, description: 'A commercial proposal.' })
  async proposal(
    @Arg('id', () => ID, { description: 'Id.' }) id: string,
    @Ctx() { deps }: Context,
  ): Promise<unknown> {
    return PRESENTERS.proposals(await readOne(deps, 'proposals', id), deps.rulebooks.current());
  }

  @FieldResolver(() => Intervention, { nullable: true, description: 'The intervention it is for.' })
  intervention(@Root() root: CommercialProposal, @Ctx() { load }: Context): Promise<unknown> {
    return load.one('interventions', (root as unknown as ProposalData).interventionId);
  }

  @FieldResolver(() => Decision, { nullable: true, description: 'The decision that issued it.' })
  decision(@Root() root: CommercialProposal, @Ctx() { load }: Context): Promise<unknown> {
    return load.decision((root as unknown as ProposalData).decisionId);
  }
}
