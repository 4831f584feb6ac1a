import { Field, Int, ObjectType } from 'type-graphql';
import { PriceLine } from './answer.type';
import { Json } from './json.scalar';
import { Money } from './money.type';
import { Node } from './node.type';
import { Instant, LocalDate } from './scalars';

/** A request for work on the customer's server (article 2.2). */
@ObjectType({
  description: "A request for work on the customer's server (article 2.2).",
  implements: Node,
  simpleResolvers: true,
})
export class Intervention extends Node {
  @Field(() => String, { description: 'Reference people use, such as INT-000001.' })
  reference!: string;

  @Field(() => String, { description: 'Code of the list interventionTypes.' })
  type!: string;

  @Field(() => String, { description: 'What is asked for.' })
  description!: string;

  @Field(() => String, {
    description: 'READY, AWAITING_PROPOSAL, UNDER_STUDY, REFUSED, CLOSED, CANCELLED, DECLINED or EXPIRED.',
  })
  status!: string;

  @Field(() => String, { description: 'Outcome of intervention.handling.' })
  outcome!: string;

  @Field(() => Int, { description: 'Minutes estimated.' })
  estimatedMinutes!: number;

  @Field(() => Int, { nullable: true, description: 'Minutes worked.' })
  actualMinutes!: number | null;

  @Field(() => Int, { description: 'Minutes of the allowance still held.' })
  reservedMinutes!: number;

  @Field(() => Int, { description: 'Minutes of the allowance used.' })
  consumedMinutes!: number;

  @Field(() => Int, { description: 'Minutes the customer agreed to pay for.' })
  quotedMinutes!: number;

  @Field(() => Int, { description: 'Minutes worked beyond what was covered and accepted: not billable.' })
  unbillableMinutes!: number;

  @Field(() => Instant, { description: 'When it was asked for.' })
  requestedAt!: string;

  @Field(() => Instant, { description: 'When the work may start.' })
  startsAt!: string;

  @Field(() => Instant, { nullable: true, description: 'When it was closed.' })
  closedAt!: string | null;

  @Field(() => Json, { description: 'Attributes that the vocabulary declares.' })
  attributes!: unknown;
}

/** A commercial proposal: its price holds once issued (article 2.2.1). */
@ObjectType({
  description: 'A commercial proposal: its price holds once issued (article 2.2.1).',
  implements: Node,
  simpleResolvers: true,
})
export class CommercialProposal extends Node {
  @Field(() => String, { description: 'Reference people use, such as PC-000001.' })
  reference!: string;

  @Field(() => String, { description: 'ISSUED, ACCEPTED, DECLINED, EXPIRED or WITHDRAWN.' })
  status!: string;

  @Field(() => Int, { description: 'Minutes the allowance covers.' })
  coveredMinutes!: number;

  @Field(() => Int, { description: 'Minutes quoted.' })
  quotedMinutes!: number;

  @Field(() => Money, { description: 'Amount, excluding VAT.' })
  amount!: Money;

  @Field(() => [PriceLine], { description: 'Price lines.' })
  lines!: PriceLine[];

  @Field(() => LocalDate, { description: 'The day it was issued.' })
  issuedOn!: string;

  @Field(() => LocalDate, { description: 'Last day on which it can be accepted, included.' })
  validUntil!: string;

  @Field(() => Instant, { nullable: true, description: 'When it was answered.' })
  answeredAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Who answered.' })
  answeredBy!: string | null;

  @Field(() => Json, { description: 'Figures that were in force when it was issued.' })
  values!: unknown;

  @Field(() => String, { description: 'Address of the proposal as a page, for the same bearer token.' })
  htmlUrl!: string;

  @Field(() => String, { description: 'Address of the proposal as a PDF, for the same bearer token.' })
  pdfUrl!: string;
}

/** The study of a request outside the subscription (article 2.2.2). */
@ObjectType({
  description: 'The study of a request outside the subscription (article 2.2.2).',
  implements: Node,
  simpleResolvers: true,
})
export class Study extends Node {
  @Field(() => String, { description: 'Reference people use, such as ET-000001.' })
  reference!: string;

  @Field(() => String, { description: 'OPEN, CONCLUDED_WITH_PROPOSAL or CONCLUDED_WITHOUT_PROPOSAL.' })
  status!: string;

  @Field(() => String, { nullable: true, description: 'What it came to.' })
  conclusion!: string | null;

  @Field(() => Instant, { description: 'When it was opened.' })
  openedAt!: string;

  @Field(() => Instant, { nullable: true, description: 'When it was concluded.' })
  concludedAt!: string | null;
}
