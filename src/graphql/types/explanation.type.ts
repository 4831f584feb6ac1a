import { Field, ObjectType } from 'type-graphql';
import { NamedValue } from './answer.type';
import { Json } from './json.scalar';
import { Label } from './label.type';

/** Verbatim words of a document, as signed. */
@ObjectType({ description: 'Verbatim words of a document, as signed.', simpleResolvers: true })
export class Excerpt {
  @Field(() => String, { description: 'Id in the clause.' })
  id!: string;

  @Field(() => String, { description: 'The words.' })
  text!: string;
}
/** Where a rule stands in the contract. */
@ObjectType({ description: 'Where a rule stands in the contract.', simpleResolvers: true })
export class ClauseCitation {
  @Field(() => String, { description: 'Id of the document.' })
  document!: string;

  @Field(() => Label, { description: 'Title of the document.' })
  documentTitle!: Label;

  @Field(() => String, { description: 'Edition of the document.' })
  edition!: string;

  @Field(() => String, { description: 'Article.' })
  article!: string;

  @Field(() => Label, { description: 'Title of the article.' })
  title!: Label;

  @Field(() => String, { description: 'SHA-256 of the text of the edition, as signed.' })
  textSha256!: string;

  @Field(() => [Excerpt], { description: 'The sentences cited.' })
  excerpts!: Excerpt[];
}
/** One comparison of a rule: observed, expected, whether it held. */
@ObjectType({
  description: 'One comparison of a rule: observed, expected, whether it held.',
  simpleResolvers: true,
})
export class ConditionTrace {
  @Field(() => String, { description: 'Rule.' })
  rule!: string;

  @Field(() => String, { description: 'Fact looked at.' })
  fact!: string;

  @Field(() => Label, { description: 'What the fact is.' })
  label!: Label;

  @Field(() => String, { description: 'Comparison.' })
  operator!: string;

  @Field(() => NamedValue, { description: 'What was observed.' })
  observed!: NamedValue;

  @Field(() => NamedValue, { description: 'What it was compared with.' })
  expected!: NamedValue;

  @Field(() => Boolean, { description: 'Whether it held.' })
  satisfied!: boolean;

  @Field(() => Label, { description: 'The comparison in words.' })
  sentence!: Label;
}
/** A rule that was considered. */
@ObjectType({ description: 'A rule that was considered.', simpleResolvers: true })
export class RuleExplanation {
  @Field(() => String, { description: 'Name.' })
  rule!: string;

  @Field(() => Label, { description: 'What it says.' })
  title!: Label;

  @Field(() => ClauseCitation, { description: 'Where it stands.' })
  clause!: ClauseCitation;

  @Field(() => Boolean, { description: 'Its conditions hold.' })
  satisfied!: boolean;

  @Field(() => Boolean, { description: 'It gives the answer.' })
  decides!: boolean;

  @Field(() => String, { description: 'Rule that prevails over it.', nullable: true })
  overriddenBy!: string | null;

  @Field(() => String, { description: 'exception or rank.', nullable: true })
  overriddenBecause!: string | null;

  @Field(() => [ConditionTrace], { description: 'Its comparisons.' })
  conditions!: ConditionTrace[];
}
/** A computed quantity with its formula in words. */
@ObjectType({ description: 'A computed quantity with its formula in words.', simpleResolvers: true })
export class QuantityExplanation {
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => Label, { description: 'What it is.' })
  label!: Label;

  @Field(() => String, { description: 'Type.' })
  type!: string;

  @Field(() => String, { description: 'Unit.', nullable: true })
  unit!: string | null;

  @Field(() => Json, { description: 'Value.', nullable: true })
  value!: unknown;

  @Field(() => String, { description: 'Formula as written.' })
  formula!: string;

  @Field(() => Label, { description: 'Formula with labels.' })
  inWords!: Label;

  @Field(() => Label, { description: 'Formula with figures.' })
  withFigures!: Label;
}
/** A dated figure of the contract or the offer. */
@ObjectType({ description: 'A dated figure of the contract or the offer.', simpleResolvers: true })
export class ParameterUse {
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => Label, { description: 'What it is.' })
  label!: Label;

  @Field(() => String, { description: 'Type.' })
  type!: string;

  @Field(() => String, { description: 'Unit.', nullable: true })
  unit!: string | null;

  @Field(() => Json, { description: 'Value.', nullable: true })
  value!: unknown;

  @Field(() => String, { description: 'Document that supplies it.' })
  document!: string;

  @Field(() => String, { description: 'Its edition.' })
  edition!: string;

  @Field(() => String, { description: 'Its article.' })
  article!: string;

  @Field(() => String, { description: 'In force since.' })
  since!: string;

  @Field(() => String, { description: 'Where the figure comes from.' })
  reference!: string;

  @Field(() => Boolean, { description: 'A sample figure, not one of the provider.' })
  sample!: boolean;
}
/** An open reading of the text that the answer rests on. */
@ObjectType({ description: 'An open reading of the text that the answer rests on.', simpleResolvers: true })
export class Interpretation {
  @Field(() => String, { description: 'Id.' })
  id!: string;

  @Field(() => Label, { description: 'Question the text leaves open.' })
  question!: Label;

  @Field(() => Label, { description: 'Reading chosen.' })
  choice!: Label;

  @Field(() => Label, { description: 'Why.' })
  reason!: Label;

  @Field(() => String, { description: 'to-be-confirmed or confirmed.' })
  status!: string;
}
/** A fact to change. */
@ObjectType({ description: 'A fact to change.', simpleResolvers: true })
export class FactChange {
  @Field(() => String, { description: 'Fact.' })
  fact!: string;

  @Field(() => Label, { description: 'What it is.' })
  label!: Label;

  @Field(() => Json, { description: 'Value to give it.', nullable: true })
  value!: unknown;
}
/** A change that makes the answer favourable, checked by deciding again. */
@ObjectType({
  description: 'A change that makes the answer favourable, checked by deciding again.',
  simpleResolvers: true,
})
export class WayToYes {
  @Field(() => Label, { description: 'What to change.' })
  sentence!: Label;

  @Field(() => String, { description: 'Outcome it leads to.' })
  outcome!: string;

  @Field(() => [FactChange], { description: 'The facts to change.' })
  changes!: FactChange[];
}
/** Why a decision is what it is: a function of its facts and its release. */
@ObjectType({
  description: 'Why a decision is what it is: a function of its facts and its release.',
  simpleResolvers: true,
})
export class Explanation {
  @Field(() => Label, { description: 'The outcome in words.' })
  outcomeLabel!: Label;

  @Field(() => Boolean, { description: 'The asker gets what was asked.' })
  favourable!: boolean;

  @Field(() => Label, { description: 'The answer and its reasons.' })
  sentence!: Label;

  @Field(() => ClauseCitation, {
    description: 'Clause of the deciding rule; null when the contract is silent.',
    nullable: true,
  })
  clause!: ClauseCitation | null;

  @Field(() => [ClauseCitation], { description: 'Every clause the answer rests on.' })
  clauses!: ClauseCitation[];

  @Field(() => [RuleExplanation], { description: 'Rules considered.' })
  rules!: RuleExplanation[];

  @Field(() => [ConditionTrace], {
    description: 'Comparisons of the deciding rules and of those they override.',
  })
  because!: ConditionTrace[];

  @Field(() => [QuantityExplanation], { description: 'Quantities of the answer.' })
  quantities!: QuantityExplanation[];

  @Field(() => [ParameterUse], { description: 'Figures of the answer.' })
  parameters!: ParameterUse[];

  @Field(() => [Interpretation], { description: 'Readings of the answer.' })
  interpretations!: Interpretation[];

  @Field(() => [WayToYes], { description: 'What would make it a yes.' })
  waysToYes!: WayToYes[];
}
