import { Field, ObjectType } from 'type-graphql';
import type { Overriding } from '../../../domain/decision';
import { OVERRIDING } from '../../../domain/decision';
import { spelledOut } from '../../shapes/spelled-out';
import type { FactValue } from '../../../domain/facts';
import { ClauseCitation } from '../contract/citation.type';
import { Interpretation } from '../contract/interpretation.type';
import { ParameterUse } from '../contract/parameter-use.type';
import { Json } from '../../values/json.scalar';
import { Label } from '../../values/label.type';
import { NamedValue } from '../../values/named-value.type';

/** One comparison of a rule: observed, expected, whether it held. */
@ObjectType({
  description: 'One comparison of a rule: observed, expected, whether it held.',
  simpleResolvers: true,
})
export class ConditionTrace {
  @Field(() => String, { description: 'Rule.' })
  readonly rule!: string;

  @Field(() => String, { description: 'Fact looked at.' })
  readonly fact!: string;

  @Field(() => Label, { description: 'What the fact is.' })
  readonly label!: Label;

  @Field(() => String, { description: 'Comparison.' })
  readonly operator!: string;

  @Field(() => NamedValue, { description: 'What was observed.' })
  readonly observed!: NamedValue;

  @Field(() => NamedValue, { description: 'What it was compared with.' })
  readonly expected!: NamedValue;

  @Field(() => Boolean, { description: 'Whether it held.' })
  readonly satisfied!: boolean;

  @Field(() => Label, { description: 'The comparison in words.' })
  readonly sentence!: Label;
}

/** A rule that was considered. */
@ObjectType({ description: 'A rule that was considered.', simpleResolvers: true })
export class RuleExplanation {
  @Field(() => String, { description: 'Name.' })
  readonly rule!: string;

  @Field(() => Label, { description: 'What it says.' })
  readonly title!: Label;

  @Field(() => ClauseCitation, { description: 'Where it stands.' })
  readonly clause!: ClauseCitation;

  @Field(() => Boolean, { description: 'Its conditions hold.' })
  readonly satisfied!: boolean;

  @Field(() => Boolean, { description: 'It gives the answer.' })
  readonly decides!: boolean;

  @Field(() => String, { description: 'Rule that prevails over it.', nullable: true })
  readonly overriddenBy!: string | null;

  @Field(() => String, { description: spelledOut('Why it gives way', OVERRIDING), nullable: true })
  readonly overriddenBecause!: Overriding | null;

  @Field(() => [ConditionTrace], { description: 'Its comparisons.' })
  readonly conditions!: readonly ConditionTrace[];
}

/** A computed quantity with its formula in words. */
@ObjectType({ description: 'A computed quantity with its formula in words.', simpleResolvers: true })
export class QuantityExplanation extends NamedValue {
  @Field(() => String, { description: 'Formula as written.' })
  readonly formula!: string;

  @Field(() => Label, { description: 'Formula with labels.' })
  readonly inWords!: Label;

  @Field(() => Label, { description: 'Formula with figures.' })
  readonly withFigures!: Label;

  @Field(() => String, {
    description: 'The day whose texts it was computed with, where that is not the day of the question.',
    nullable: true,
  })
  readonly readOn!: string | null;
}

/** A fact to change. */
@ObjectType({ description: 'A fact to change.', simpleResolvers: true })
export class FactChange {
  @Field(() => String, { description: 'Fact.' })
  readonly fact!: string;

  @Field(() => Label, { description: 'What it is.' })
  readonly label!: Label;

  @Field(() => Json, { description: 'Value to give it.', nullable: true })
  readonly value!: FactValue;
}

/** A change that makes the answer favourable, checked by deciding again. */
@ObjectType({
  description: 'A change that makes the answer favourable, checked by deciding again.',
  simpleResolvers: true,
})
export class WayToYes {
  @Field(() => Label, { description: 'What to change.' })
  readonly sentence!: Label;

  @Field(() => Label, { description: 'Who can do it.' })
  readonly by!: Label;

  @Field(() => String, { description: 'Outcome it leads to.' })
  readonly outcome!: string;

  @Field(() => [FactChange], { description: 'The facts to change.' })
  readonly changes!: readonly FactChange[];
}

/** Why a decision is what it is: a function of its facts and its release. */
@ObjectType({
  description: 'Why a decision is what it is: a function of its facts and its release.',
  simpleResolvers: true,
})
export class Explanation {
  @Field(() => Label, { description: 'The outcome in words.' })
  readonly outcomeLabel!: Label;

  @Field(() => Boolean, { description: 'The asker gets what was asked.' })
  readonly favourable!: boolean;

  @Field(() => Label, { description: 'The answer and its reasons.' })
  readonly sentence!: Label;

  @Field(() => ClauseCitation, {
    description: 'Clause of the deciding rule; null when the contract is silent.',
    nullable: true,
  })
  readonly clause!: ClauseCitation | null;

  @Field(() => [ClauseCitation], { description: 'Every clause the answer rests on.' })
  readonly clauses!: readonly ClauseCitation[];

  @Field(() => [RuleExplanation], { description: 'Rules considered.' })
  readonly rules!: readonly RuleExplanation[];

  @Field(() => [ConditionTrace], {
    description: 'Comparisons of the deciding rules and of those they override.',
  })
  readonly because!: readonly ConditionTrace[];

  @Field(() => [QuantityExplanation], { description: 'Quantities of the answer.' })
  readonly quantities!: readonly QuantityExplanation[];

  @Field(() => [ParameterUse], { description: 'Figures of the answer.' })
  readonly parameters!: readonly ParameterUse[];

  @Field(() => [Interpretation], { description: 'Readings of the answer.' })
  readonly interpretations!: readonly Interpretation[];

  @Field(() => [WayToYes], { description: 'What would make it a yes.' })
  readonly waysToYes!: readonly WayToYes[];

  @Field(() => Label, {
    description: 'Who can help where no way leads to a yes; null where one does, or nothing was refused.',
    nullable: true,
  })
  readonly help!: Label | null;
}
