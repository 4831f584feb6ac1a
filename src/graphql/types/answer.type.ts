import { Field, Int, ObjectType } from 'type-graphql';
import { Json } from './json.scalar';
import { Label } from './label.type';

/** A value with its label, type and unit. */
@ObjectType({ description: 'A value with its label, type and unit.', simpleResolvers: true })
export class NamedValue {
  @Field(() => String, { description: 'Name in the rules.' })
  name!: string;

  @Field(() => Label, { description: 'What it is.' })
  label!: Label;

  @Field(() => String, { description: 'Declared type.' })
  type!: string;

  @Field(() => String, { description: 'Unit, such as EUR or min.', nullable: true })
  unit!: string | null;

  @Field(() => Json, { description: 'Integers as numbers, amounts and decimals as texts.', nullable: true })
  value!: unknown;
}
/** One line of a price, excluding VAT. */
@ObjectType({ description: 'One line of a price, excluding VAT.', simpleResolvers: true })
export class PriceLine {
  @Field(() => String, { description: 'Code of the line.' })
  code!: string;

  @Field(() => Label, { description: 'What is priced.' })
  label!: Label;

  @Field(() => String, { description: 'Quantity, a decimal.' })
  quantity!: string;

  @Field(() => String, { description: 'Price of one, in EUR.' })
  unitPrice!: string;

  @Field(() => String, { description: 'Factor, a decimal.' })
  multiplier!: string;

  @Field(() => String, { description: 'Amount in EUR, two decimals.' })
  amount!: string;
}
/** Something the rules say happens at an instant. */
@ObjectType({ description: 'Something the rules say happens at an instant.', simpleResolvers: true })
export class DatedStep {
  @Field(() => String, { description: 'Code of the step.' })
  step!: string;

  @Field(() => Label, { description: 'What happens.' })
  label!: Label;

  @Field(() => String, { description: 'Contractual instant, UTC.' })
  at!: string;

  @Field(() => String, { description: 'Rule that says so.' })
  rule!: string;
}
/** Minutes the rules grant for a window. */
@ObjectType({ description: 'Minutes the rules grant for a window.', simpleResolvers: true })
export class GrantItem {
  @Field(() => String, { description: 'Code of the grant.' })
  grant!: string;

  @Field(() => Label, { description: 'What is granted.' })
  label!: Label;

  @Field(() => Int, { description: 'Minutes granted.' })
  minutes!: number;

  @Field(() => String, { description: 'First day, local date.' })
  validFrom!: string;

  @Field(() => String, { description: 'First day it no longer counts.' })
  validUntil!: string;

  @Field(() => Int, { description: 'Lower is used first.' })
  consumptionOrder!: number;

  @Field(() => String, { description: 'Rule that says so.' })
  rule!: string;
}
