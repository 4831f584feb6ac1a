import type { Minutes } from '../../../domain/minutes';
import { Field, Int, ObjectType } from 'type-graphql';
import { Label } from '../../values/label.type';

/** Minutes the rules grant for a window. */
@ObjectType({ description: 'Minutes the rules grant for a window.', simpleResolvers: true })
export class GrantItem {
  @Field(() => String, { description: 'Code of the grant.' })
  readonly grant!: string;

  @Field(() => Label, { description: 'What is granted.' })
  readonly label!: Label;

  @Field(() => Int, { description: 'Minutes granted.' })
  readonly minutes!: Minutes;

  @Field(() => String, { description: 'First day, local date.' })
  readonly validFrom!: string;

  @Field(() => String, { description: 'First day it no longer counts.' })
  readonly validUntil!: string;

  @Field(() => Int, { description: 'Lower is used first.' })
  readonly consumptionOrder!: number;

  @Field(() => String, { description: 'Rule that says so.' })
  readonly rule!: string;
}
