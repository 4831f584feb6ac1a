import { Field, ObjectType } from 'type-graphql';
import { Excerpt, Interpretation, ParameterUse } from './explanation.type';
import { Label } from './label.type';

/** A code of a list with its label. */
@ObjectType({ description: 'A code of a list with its label.', simpleResolvers: true })
export class CodeLabel {
  @Field(() => String, { description: 'Code.' })
  code!: string;

  @Field(() => Label, { description: 'What it is.' })
  label!: Label;
}
/** An outcome a decision can have. */
@ObjectType({ description: 'An outcome a decision can have.', simpleResolvers: true })
export class Outcome {
  @Field(() => String, { description: 'Code.' })
  code!: string;

  @Field(() => Label, { description: 'What it is.' })
  label!: Label;

  @Field(() => Boolean, { description: 'The asker gets what was asked.' })
  favourable!: boolean;

  @Field(() => [String], { description: 'What the service does then.' })
  effects!: string[];
}
/** A fact or an amount as the vocabulary declares it. */
@ObjectType({ description: 'A fact or an amount as the vocabulary declares it.', simpleResolvers: true })
export class FieldDefinition {
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => Label, { description: 'What it is.' })
  label!: Label;

  @Field(() => String, { description: 'Type.' })
  type!: string;

  @Field(() => String, { description: 'Unit.', nullable: true })
  unit!: string | null;

  @Field(() => Boolean, { description: 'May be null.' })
  optional!: boolean;

  @Field(() => String, { description: 'List its codes come from.', nullable: true })
  codes!: string | null;

  @Field(() => Boolean, { description: 'The asker may choose it.' })
  changeable!: boolean;
}
/** A group of facts a decision may read. */
@ObjectType({ description: 'A group of facts a decision may read.', simpleResolvers: true })
export class FactGroup {
  @Field(() => String, { description: 'Name of the group.' })
  group!: string;

  @Field(() => [FieldDefinition], { description: 'Its facts.' })
  fields!: FieldDefinition[];
}
/** A decision the rules can take. */
@ObjectType({ description: 'A decision the rules can take.', simpleResolvers: true })
export class DecisionDefinition {
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => Label, { description: 'What it decides.' })
  label!: Label;

  @Field(() => String, { description: 'single or collect.' })
  hitPolicy!: string;

  @Field(() => [Outcome], { description: 'Its outcomes.' })
  outcomes!: Outcome[];

  @Field(() => [FactGroup], { description: 'Facts it may read.' })
  facts!: FactGroup[];

  @Field(() => [FieldDefinition], { description: 'Values it computes.' })
  amounts!: FieldDefinition[];
}
/** A rule of a clause. */
@ObjectType({ description: 'A rule of a clause.', simpleResolvers: true })
export class ClauseRule {
  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => Label, { description: 'What it says.' })
  title!: Label;

  @Field(() => String, { description: 'Decision it takes part in.' })
  decision!: string;
}
/** An atomic statement of the text and what carries it. */
@ObjectType({ description: 'An atomic statement of the text and what carries it.', simpleResolvers: true })
export class Statement {
  @Field(() => String, { description: 'Id in the clause register.' })
  id!: string;

  @Field(() => String, { description: 'rule, parameter, step, acknowledged, elsewhere or not-executable.' })
  status!: string;

  @Field(() => [String], { description: 'Rules and parameters that carry it.' })
  by!: string[];
}
/** A heading of a document with what the rules make of it. */
@ObjectType({ description: 'A heading of a document with what the rules make of it.', simpleResolvers: true })
export class Clause {
  @Field(() => String, { description: 'Id.' })
  id!: string;

  @Field(() => String, { description: 'Document.' })
  document!: string;

  @Field(() => String, { description: 'Edition.' })
  edition!: string;

  @Field(() => String, { description: 'Article.' })
  article!: string;

  @Field(() => Label, { description: 'Title.' })
  title!: Label;

  @Field(() => String, { description: 'SHA-256 of the text of the edition.' })
  textSha256!: string;

  @Field(() => String, { description: 'clause, parameter, acknowledged, elsewhere or not-executable.' })
  status!: string;

  @Field(() => Label, { description: 'Why it is not executed.', nullable: true })
  reason!: Label | null;

  @Field(() => String, { description: 'Verbatim text under the heading.' })
  text!: string;

  @Field(() => [Excerpt], { description: 'Sentences that rules cite.' })
  excerpts!: Excerpt[];

  @Field(() => [ClauseRule], { description: 'Its rules.' })
  rules!: ClauseRule[];

  @Field(() => [Statement], { description: 'Its statements.' })
  statements!: Statement[];

  @Field(() => [Interpretation], { description: 'Its readings.' })
  interpretations!: Interpretation[];
}
/** The offer of the day. */
@ObjectType({ description: 'The offer of the day.', simpleResolvers: true })
export class Offer {
  @Field(() => [CodeLabel], { description: 'Levels, lowest first.' })
  levels!: CodeLabel[];

  @Field(() => [ParameterUse], { description: 'Every dated figure in force.' })
  parameters!: ParameterUse[];
}
