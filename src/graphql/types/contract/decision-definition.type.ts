import { Field, ObjectType } from 'type-graphql';
import type { HitPolicy } from '../../../domain/ports/rulebook';
import { HIT_POLICIES } from '../../../domain/ports/rulebook';
import { spelledOut } from '../../shapes/spelled-out';
import { Label } from '../../values/label.type';

/** A code of a list with its label. */
@ObjectType({ description: 'A code of a list with its label.', simpleResolvers: true })
export class CodeLabel {
  @Field(() => String, { description: 'Code.' })
  readonly code!: string;

  @Field(() => Label, { description: 'What it is.' })
  readonly label!: Label;
}

/** An outcome a decision can have. */
@ObjectType({ description: 'An outcome a decision can have.', simpleResolvers: true })
export class Outcome extends CodeLabel {
  @Field(() => Boolean, { description: 'The asker gets what was asked.' })
  readonly favourable!: boolean;

  @Field(() => [String], { description: 'What the service does then.' })
  readonly effects!: readonly string[];
}

/** A fact or an amount as the vocabulary declares it. */
@ObjectType({ description: 'A fact or an amount as the vocabulary declares it.', simpleResolvers: true })
export class FieldDefinition {
  @Field(() => String, { description: 'Name.' })
  readonly name!: string;

  @Field(() => Label, { description: 'What it is.' })
  readonly label!: Label;

  @Field(() => String, { description: 'Type.' })
  readonly type!: string;

  @Field(() => String, { description: 'Unit.', nullable: true })
  readonly unit!: string | null;

  @Field(() => Boolean, { description: 'May be null.' })
  readonly optional!: boolean;

  @Field(() => String, { description: 'List its codes come from.', nullable: true })
  readonly codes!: string | null;

  @Field(() => Boolean, { description: 'The asker may choose it.' })
  readonly changeable!: boolean;
}

/** A group of facts a decision may read. */
@ObjectType({ description: 'A group of facts a decision may read.', simpleResolvers: true })
export class FactGroup {
  @Field(() => String, { description: 'Name of the group.' })
  readonly group!: string;

  @Field(() => [FieldDefinition], { description: 'Its facts.' })
  readonly fields!: readonly FieldDefinition[];
}

/** A decision the rules can take. */
@ObjectType({ description: 'A decision the rules can take.', simpleResolvers: true })
export class DecisionDefinition {
  @Field(() => String, { description: 'Name.' })
  readonly name!: string;

  @Field(() => Label, { description: 'What it decides.' })
  readonly label!: Label;

  @Field(() => String, { description: spelledOut('How many rules may answer', HIT_POLICIES) })
  readonly hitPolicy!: HitPolicy;

  @Field(() => [Outcome], { description: 'Its outcomes.' })
  readonly outcomes!: readonly Outcome[];

  @Field(() => [FactGroup], { description: 'Facts it may read.' })
  readonly facts!: readonly FactGroup[];

  @Field(() => [FieldDefinition], { description: 'Values it computes.' })
  readonly amounts!: readonly FieldDefinition[];
}
