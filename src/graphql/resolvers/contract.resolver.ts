import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Decision as DecisionData } from '../../domain/decision';
import { decide } from '../../use-cases/decide';
import { explainDecision } from '../../use-cases/explain-decision';
import { readOffer } from '../../use-cases/read-offer';
import type { Context } from '../context';
import { Clause, DecisionDefinition, Offer } from '../types/contract.type';
import { Decision } from '../types/decision.type';
import { Explanation } from '../types/explanation.type';
import { Json } from '../types/json.scalar';

/** The questions that the rules answer by themselves. */
@Resolver(() => Decision)
export class ContractResolver {
  @Query(() => Decision, { description: 'Takes a decision for the facts given; writes nothing.' })
  decide(
    @Arg('decision', () => String, { description: 'Name of the decision.' }) decision: string,
    @Arg('facts', () => Json, {
      description: 'Groups of facts, as decisionDefinitions declares them; the clock is filled in.',
    })
    facts: unknown,
    @Arg('on', () => String, {
      nullable: true,
      description: 'Day of the question, YYYY-MM-DD; today by default.',
    })
    on: string | null,
    @Ctx() { deps }: Context,
  ): Promise<unknown> {
    return decide(deps, { decision, facts, on: on ?? null });
  }

  @Query(() => [DecisionDefinition], { description: 'Every decision the rules can take.' })
  decisionDefinitions(@Ctx() { deps }: Context): unknown {
    return deps.rulebooks.current().decisionDefinitions();
  }

  @Query(() => [Clause], { description: 'Headings of the documents, with text, rules and readings.' })
  clauses(
    @Arg('document', () => String, { nullable: true, description: 'Only this document.' })
    document: string | null,
    @Arg('edition', () => String, { nullable: true, description: 'Only this edition.' })
    edition: string | null,
    @Ctx() { deps }: Context,
  ): unknown {
    return deps.rulebooks.current().clauses(document ?? undefined, edition ?? undefined);
  }

  @Query(() => Offer, { description: 'Levels and figures of the offer of the day.' })
  offer(@Ctx() { deps }: Context): unknown {
    return readOffer(deps);
  }

  @FieldResolver(() => Explanation, { description: 'Why, from the facts and the release.' })
  explanation(@Root() decision: Decision, @Ctx() { deps, explanations }: Context): Promise<unknown> {
    const data = decision as unknown as DecisionData;
    const known = explanations.get(data) ?? explainDecision(deps, data);
    explanations.set(data, known);
    return known;
  }
}
