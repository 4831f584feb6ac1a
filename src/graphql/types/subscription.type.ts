import { Field, Int, ObjectType } from 'type-graphql';
import { Json } from './json.scalar';
import { Money } from './money.type';
import { Node } from './node.type';
import { AcceptedEdition } from './order.type';
import { Instant, LocalDate } from './scalars';

/** A customer's contract for one server (articles 5.2, 6 and 7). */
@ObjectType({
  description: "A customer's contract for one server (articles 5.2, 6 and 7).",
  implements: Node,
  simpleResolvers: true,
})
export class Subscription extends Node {
  @Field(() => String, { description: 'Reference people use, such as INF-000001.' })
  reference!: string;

  @Field(() => String, { description: 'Level subscribed.' })
  level!: string;

  @Field(() => String, { description: 'ACTIVE, SUSPENDED or ENDED.' })
  status!: string;

  @Field(() => LocalDate, { description: 'The day of the setup: the anchor of subscription months.' })
  effectiveDate!: string;

  @Field(() => LocalDate, { description: 'Due date (échéance).' })
  dueDate!: string;

  @Field(() => Int, { description: 'Months of the term in course.' })
  termMonths!: number;

  @Field(() => Money, { description: 'Price of the term in course, excluding VAT.' })
  orderPrice!: Money;

  @Field(() => LocalDate, { description: 'The day the contract was first agreed.' })
  signedOn!: string;

  @Field(() => LocalDate, { description: 'The day of the order or of the last renewal.' })
  agreedOn!: string;

  @Field(() => [AcceptedEdition], { description: 'Editions the contract keeps.' })
  editions!: AcceptedEdition[];

  @Field(() => Instant, { description: 'When the service was set up.' })
  setupAt!: string;

  @Field(() => Instant, { nullable: true, description: 'Contractual instant of the suspension in course.' })
  suspendedAt!: string | null;

  @Field(() => Instant, { nullable: true, description: 'When the contract ended.' })
  endedAt!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day a party gave notice.' })
  noticeGivenOn!: string | null;

  @Field(() => Json, { description: 'Attributes that the vocabulary declares.' })
  attributes!: unknown;
}

/** Minutes opened by the rules for a window, with what is left of them. */
@ObjectType({ description: 'Minutes opened by the rules, with what is left of them.', simpleResolvers: true })
export class Grant {
  @Field(() => String, { description: 'Code of the grant, such as MONTHLY.' })
  code!: string;

  @Field(() => Int, { description: 'Minutes granted.' })
  minutes!: number;

  @Field(() => Int, { description: 'Minutes left.' })
  remainingMinutes!: number;

  @Field(() => LocalDate, { description: 'First day.' })
  validFrom!: string;

  @Field(() => LocalDate, { description: 'First day the minutes no longer count.' })
  validUntil!: string;

  @Field(() => Int, { description: 'Lower is used first.' })
  consumptionOrder!: number;
}

/** The minutes of the window in course (article 2.2.1). */
@ObjectType({ description: 'The minutes of the window in course (article 2.2.1).', simpleResolvers: true })
export class Allowance {
  @Field(() => LocalDate, { description: 'First day of the window.' })
  windowFrom!: string;

  @Field(() => LocalDate, { description: 'First day after the window.' })
  windowUntil!: string;

  @Field(() => Int, { description: 'Minutes granted.' })
  grantedMinutes!: number;

  @Field(() => Int, { description: 'Minutes held for open interventions.' })
  reservedMinutes!: number;

  @Field(() => Int, { description: 'Minutes used.' })
  consumedMinutes!: number;

  @Field(() => Int, { description: 'Minutes left.' })
  remainingMinutes!: number;

  @Field(() => [Grant], { description: 'The grants that count on the day.' })
  grants!: Grant[];
}
