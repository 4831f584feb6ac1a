import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Decision as DecisionData } from '../../domain/decision';
import { explainDecision } from '../../use-cases/queries/explain-decision';
import { readDecision } from '../../use-cases/queries/read-decision';
import type { Context } from '../context';
import { presentReplay } from '../present/present-decision';
import { Decision } from '../types/decision.type';
import { Explanation } from '../types/explanation.type';

/** Decisions of the log, and why any decision is what it is. */
@Resolver(() => Decision)
export class DecisionResolver {
  @Query(() => Decision, {
    nullable: true,
    description: 'A decision of the log, decided again from its facts and its release.',
  })
  async decision(
    @Arg('id', () => ID, { description: 'Id in the log.' }) id: string,
    @Ctx() { deps }: Context,
  ): Promise<unknown> {
    return presentReplay(await readDecision(deps, id));
  }

  @FieldResolver(() => Explanation, { description: 'Why, from the facts and the release.' })
  explanation(@Root() decision: Decision, @Ctx() { deps, explanations }: Context): Promise<unknown> {
    const data = decision as unknown as DecisionData;
    const known = explanations.get(data) ?? explainDecision(deps, data);
    explanations.set(data, known);
    return known;
  }
}
