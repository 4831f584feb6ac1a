import { Field, ObjectType } from 'type-graphql';
import type { HeadingStatus } from '../../../domain/ports/rulebook';
import { HEADING_STATUSES } from '../../../domain/ports/rulebook';
import { spelledOut } from '../../shapes/spelled-out';
import { Label } from '../../values/label.type';
import { ClauseCitation } from './citation.type';
import { Interpretation } from './interpretation.type';

/** A rule of a clause. */
@ObjectType({ description: 'A rule of a clause.', simpleResolvers: true })
export class ClauseRule {
  @Field(() => String, { description: 'Name.' })
  readonly name!: string;

  @Field(() => Label, { description: 'What it says.' })
  readonly title!: Label;

  @Field(() => String, { description: 'Decision it takes part in.' })
  readonly decision!: string;
}

/** An atomic statement of the text and what carries it. */
@ObjectType({ description: 'An atomic statement of the text and what carries it.', simpleResolvers: true })
export class Statement {
  @Field(() => String, { description: 'Id in the clause register.' })
  readonly id!: string;

  @Field(() => String, { description: 'rule, parameter, step, acknowledged, elsewhere or not-executable.' })
  readonly status!: string;

  @Field(() => [String], { description: 'Rules and parameters that carry it.' })
  readonly by!: readonly string[];
}

/** A heading of a document with what the rules make of it. */
@ObjectType({ description: 'A heading of a document with what the rules make of it.', simpleResolvers: true })
export class Clause extends ClauseCitation {
  @Field(() => String, { description: 'Id.' })
  readonly id!: string;

  @Field(() => String, { description: spelledOut('What is made of it', HEADING_STATUSES) })
  readonly status!: HeadingStatus;

  @Field(() => Label, { description: 'Why it is not executed.', nullable: true })
  readonly reason!: Label | null;

  @Field(() => String, { description: 'Verbatim text under the heading.' })
  readonly text!: string;

  @Field(() => [ClauseRule], { description: 'Its rules.' })
  readonly rules!: readonly ClauseRule[];

  @Field(() => [Statement], { description: 'Its statements.' })
  readonly statements!: readonly Statement[];

  @Field(() => [Interpretation], { description: 'Its readings.' })
  readonly interpretations!: readonly Interpretation[];
}
