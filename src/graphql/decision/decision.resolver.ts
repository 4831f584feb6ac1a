import type { GivenId } from '../../domain/id';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { explainDecision } from '../../use-cases/queries/explain-decision';
import { readDecision } from '../../use-cases/queries/read-decision';
import { textsApplied } from '../../use-cases/queries/texts-applied';
import type { Context } from '../request/context';
import { AppliedText } from '../types/contract/applied-text.type';
import { Decision } from '../types/decision/decision.type';
import { Explanation } from '../types/decision/explanation.type';
import { presentReplay } from '../types/decision/present-decision';

/** Decisions of the log, and why any decision is what it is. */
@Resolver(() => Decision)
export class DecisionResolver {
  @Query(() => Decision, {
    nullable: true,
    description: 'A decision of the log, decided again from its facts and its release.',
  })
  async decision(
    @Arg('id', () => ID, { description: 'Id in the log.' }) id: GivenId<'decisions'>,
    @Ctx() { deps }: Context,
  ): Promise<Decision> {
    return presentReplay(await readDecision(deps, id), deps);
  }

  @FieldResolver(() => [AppliedText], {
    description: 'The documents and amendments that bound the contract it is about, the strongest first.',
  })
  texts(@Root() { answer }: Decision, @Ctx() { deps }: Context): Promise<readonly AppliedText[]> {
    return textsApplied(deps, answer);
  }

  @FieldResolver(() => Explanation, { description: 'Why, from the facts and the release.' })
  explanation(@Root() { answer }: Decision, @Ctx() { deps, explanations }: Context): Promise<Explanation> {
    const known = explanations.get(answer) ?? explainDecision(deps, answer);
    explanations.set(answer, known);
    return known;
  }
}
