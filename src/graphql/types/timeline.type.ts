import { Field, Int, ObjectType } from 'type-graphql';
import { Json } from './json.scalar';
import { Label } from './label.type';
import { Money } from './money.type';
import { Node } from './node.type';
import { Instant, LocalDate } from './scalars';

/** Something that happened in the life of a contract. */
@ObjectType({
  description: 'Something that happened in the life of a contract.',
  implements: Node,
  simpleResolvers: true,
})
export class ContractEvent extends Node {
  @Field(() => String, { description: 'Code of the event, such as LEVEL_CHANGED.' })
  type!: string;

  @Field(() => Label, { description: 'What happened.' })
  label!: Label;

  @Field(() => Instant, { description: 'Contractual instant.' })
  effectiveAt!: string;

  @Field(() => LocalDate, { description: 'Its day.' })
  effectiveOn!: string;

  @Field(() => Instant, { description: 'When it was recorded.' })
  recordedAt!: string;

  @Field(() => String, { description: 'Who did it.' })
  actor!: string;

  @Field(() => Json, { description: 'Figures of the event.' })
  data!: unknown;
}

/** A step the rules planned: decided again when its instant comes. */
@ObjectType({
  description: 'A step the rules planned: decided again when its instant comes.',
  implements: Node,
  simpleResolvers: true,
})
export class DueStep extends Node {
  @Field(() => String, { description: 'Code of the step.' })
  step!: string;

  @Field(() => Label, { description: 'What is to happen.' })
  label!: Label;

  @Field(() => Instant, { description: 'Contractual instant.' })
  at!: string;

  @Field(() => String, { description: 'PENDING, DONE or DROPPED.' })
  status!: string;

  @Field(() => String, { description: 'Rule that planned it.' })
  rule!: string;

  @Field(() => Instant, { nullable: true, description: 'When it was settled.' })
  settledAt!: string | null;
}

/** An amount to invoice, or owed to the customer. */
@ObjectType({
  description: 'An amount to invoice, or owed to the customer.',
  implements: Node,
  simpleResolvers: true,
})
export class Charge extends Node {
  @Field(() => String, { description: 'CHARGE or CREDIT.' })
  kind!: string;

  @Field(() => Money, { description: 'Amount, excluding VAT.' })
  amount!: Money;

  @Field(() => Int, { nullable: true, description: 'Minutes it is for.' })
  minutes!: number | null;

  @Field(() => LocalDate, { description: 'The day it is invoiced or credited.' })
  dueOn!: string;
}

/** A message of the outbox. */
@ObjectType({ description: 'A message of the outbox.', implements: Node, simpleResolvers: true })
export class Notice extends Node {
  @Field(() => String, { description: 'Code of the notice.' })
  code!: string;

  @Field(() => Label, { description: 'What it tells.' })
  label!: Label;

  @Field(() => String, { description: 'email or webhook.' })
  channel!: string;

  @Field(() => String, { description: 'Address, or id of a webhook endpoint.' })
  recipient!: string;

  @Field(() => String, { description: 'QUEUED, SENT or FAILED.' })
  status!: string;

  @Field(() => Int, { description: 'Attempts made.' })
  attempts!: number;

  @Field(() => Instant, { nullable: true, description: 'When it was taken by the other side.' })
  sentAt!: string | null;

  @Field(() => Instant, { description: 'When it was queued.' })
  recordedAt!: string;
}

/** One try to deliver a notice. */
@ObjectType({ description: 'One try to deliver a notice.', implements: Node, simpleResolvers: true })
export class DeliveryAttempt extends Node {
  @Field(() => Instant, { description: 'When.' })
  at!: string;

  @Field(() => Boolean, { description: 'The other side took it.' })
  succeeded!: boolean;

  @Field(() => String, { description: 'What the other side answered.' })
  detail!: string;
}

/** Where signed webhooks are sent. */
@ObjectType({
  description: 'Where signed webhooks are sent.',
  implements: Node,
  simpleResolvers: true,
})
export class WebhookEndpoint extends Node {
  @Field(() => String, { description: 'Address.' })
  url!: string;

  @Field(() => Boolean, { description: 'Notices are sent to it.' })
  active!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Standard Webhooks secret; shown once, by the mutation that registers the endpoint.',
  })
  secret!: string | null;
}

/** How the setup commitment is held (article 5.1): an average is an indicator, no order is late by itself. */
@ObjectType({
  description:
    'How the setup commitment is held (article 5.1): an average is an indicator, no order is late by itself.',
  simpleResolvers: true,
})
export class ServiceCommitments {
  @Field(() => LocalDate, { description: 'First day of the period measured.' })
  windowFrom!: string;

  @Field(() => Int, { description: 'Setups of the period.' })
  setups!: number;

  @Field(() => Int, { description: 'Setups made by their target.' })
  setupsWithinTarget!: number;

  @Field(() => Int, { nullable: true, description: 'Average business minutes from validation to setup.' })
  averageSetupMinutes!: number | null;

  @Field(() => Int, { description: 'Business minutes aimed at, on average.' })
  targetMinutes!: number;
}
