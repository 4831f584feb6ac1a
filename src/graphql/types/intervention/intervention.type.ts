import { Field, Int, ObjectType } from 'type-graphql';
import type { InterventionStatus } from '../../../domain/contract/intervention';
import { INTERVENTION_STATUSES } from '../../../domain/contract/intervention';
import { enumOf } from '../../shapes/enum-of';
import type { Attributes } from '../../../domain/contract/attributes';
import type { IdOf } from '../../../domain/id';
import type { Minutes } from '../../../domain/minutes';
import { connectionOf } from '../../shapes/connection-of';
import { Node } from '../../shapes/node.type';
import { Json } from '../../values/json.scalar';
import { Instant } from '../../values/time.scalars';

export const InterventionStatusEnum = enumOf(
  'InterventionStatus',
  'Where an intervention stands.',
  INTERVENTION_STATUSES,
);

/** A request for work on the customer's server (article 2.2). */
@ObjectType({
  description: "A request for work on the customer's server (article 2.2).",
  implements: Node,
  simpleResolvers: true,
})
export class Intervention extends Node {
  override readonly id!: IdOf<'interventions'>;

  @Field(() => String, { description: 'Reference people use, such as INT-000001.' })
  readonly reference!: string;

  @Field(() => String, { description: 'Code of the list interventionTypes.' })
  readonly type!: string;

  @Field(() => String, { description: 'What is asked for.' })
  readonly description!: string;

  @Field(() => InterventionStatusEnum, { description: 'Where it stands.' })
  readonly status!: InterventionStatus;

  @Field(() => String, { description: 'Outcome of intervention.handling.' })
  readonly outcome!: string;

  @Field(() => Int, { description: 'Minutes estimated; 0 while nobody has, for a request that is studied.' })
  readonly estimatedMinutes!: Minutes;

  @Field(() => Int, { nullable: true, description: 'Minutes worked.' })
  readonly actualMinutes!: Minutes | null;

  @Field(() => Int, { description: 'Minutes of the allowance still held, of the month the work is for.' })
  readonly reservedMinutes!: Minutes;

  @Field(() => Int, { description: 'Minutes of the allowance used.' })
  readonly consumedMinutes!: Minutes;

  @Field(() => Int, { description: 'Minutes the customer agreed to pay for.' })
  readonly quotedMinutes!: Minutes;

  @Field(() => Int, { description: 'Minutes worked beyond what was covered and accepted: not billable.' })
  readonly unbillableMinutes!: Minutes;

  @Field(() => Instant, { description: 'When it was asked for.' })
  readonly requestedAt!: string;

  @Field(() => Instant, { description: 'When the work may start: its minutes are those of that day.' })
  readonly startsAt!: string;

  @Field(() => Instant, { nullable: true, description: 'When the work began, once it is closed.' })
  readonly startedAt!: string | null;

  @Field(() => Instant, { nullable: true, description: 'When it was closed.' })
  readonly closedAt!: string | null;

  @Field(() => Json, { description: 'Attributes that the vocabulary declares.' })
  readonly attributes!: Attributes;

  // What its relations are found by: no fields of the API.
  readonly subscriptionId!: IdOf<'subscriptions'>;
  readonly decisionId!: IdOf<'decisions'>;
  readonly settlementDecisionId!: IdOf<'decisions'> | null;
  readonly reviewDecisionId!: IdOf<'decisions'> | null;
}

export const InterventionConnection = connectionOf(Intervention);
