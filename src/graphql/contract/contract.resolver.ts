import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { FactValue } from '../../domain/facts';
import { decideForFacts } from '../../use-cases/queries/decide-for-facts';
import { readerOf } from '../../use-cases/queries/reader-of';
import { readOffer } from '../../use-cases/queries/read-offer';
import { presentAsked } from '../types/decision/present-decision';
import { Decision } from '../types/decision/decision.type';
import type { Context } from '../request/context';
import { oneOf } from '../request/one-of';
import { ContractInput } from './contract.input';
import { Json } from '../values/json.scalar';
import { LocalDate } from '../values/time.scalars';
import { Clause } from '../types/contract/clause.type';
import { DecisionDefinition } from '../types/contract/decision-definition.type';
import { Offer } from '../types/contract/offer.type';
import type { LocalDate as Day } from '../../domain/time';

/** The questions that the rules answer by themselves. */
@Resolver()
export class ContractResolver {
  @Query(() => Decision, { description: 'Takes a decision for the facts given; writes nothing.' })
  async decide(
    @Arg('decision', () => String, { description: 'Name of the decision.' }) decision: string,
    @Arg('facts', () => Json, {
      description: 'Groups of facts, as decisionDefinitions declares them; the clock is filled in.',
    })
    facts: FactValue,
    @Arg('on', () => LocalDate, { nullable: true, description: 'Day of the question; today by default.' })
    on: Day | null,
    @Arg('contract', () => ContractInput, {
      nullable: true,
      description: 'Whose contract it is about; by default the texts in force for a new contract answer.',
    })
    contract: ContractInput | null,
    @Ctx() { deps }: Context,
  ): Promise<Decision> {
    return presentAsked(
      await decideForFacts(deps, { decision, facts, on: on ?? null, contract: contract ?? null }),
    );
  }

  @Query(() => [DecisionDefinition], { description: 'Every decision the rules can take.' })
  decisionDefinitions(@Ctx() { services }: Context): readonly DecisionDefinition[] {
    return services.rulebooks.current().decisionDefinitions();
  }

  @Query(() => [Clause], {
    description:
      'Headings of the documents, with text, rules and readings; of amendments, those the asker is a party to.',
  })
  async clauses(
    @Arg('document', () => String, { nullable: true, description: 'Only this document.' })
    document: string | null,
    @Arg('edition', () => String, { nullable: true, description: 'Only this edition.' })
    edition: string | null,
    @Ctx() { services, actor }: Context,
  ): Promise<readonly Clause[]> {
    const rulebook = services.rulebooks.current();
    const reader = await readerOf(services.store, rulebook, actor);
    const documents = rulebook.documents(reader).map(({ id }) => id);
    const wanted = oneOf([...new Set(documents)], document, 'document');
    return rulebook.clauses(reader, wanted ?? undefined, edition ?? undefined);
  }

  @Query(() => Offer, { description: 'Levels and figures of the offer of a day.' })
  offer(
    @Arg('asOf', () => LocalDate, { nullable: true, description: 'Day of the offer; today by default.' })
    asOf: string | null,
    @Ctx() { services }: Context,
  ): Offer {
    return readOffer(services, asOf ?? null);
  }
}
