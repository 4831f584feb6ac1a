import { Field, ObjectType } from 'type-graphql';
import type { FactValue } from '../../domain/facts';
import { Json } from './json.scalar';
import { Label } from './label.type';

/** A value with its label, type and unit. */
@ObjectType({ description: 'A value with its label, type and unit.', simpleResolvers: true })
export class NamedValue {
  @Field(() => String, { description: 'Name in the rules.' })
  readonly name!: string;

  @Field(() => Label, { description: 'What it is.' })
  readonly label!: Label;

  @Field(() => String, { description: 'Declared type.' })
  readonly type!: string;

  @Field(() => String, { description: 'Unit, such as EUR or min.', nullable: true })
  readonly unit!: string | null;

  @Field(() => Json, { description: 'Integers as numbers, amounts and decimals as texts.', nullable: true })
  readonly value!: FactValue;
}
