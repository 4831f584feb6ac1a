import { Field, Int, ObjectType } from 'type-graphql';
import type { Attributes } from '../../../domain/contract/attributes';
import type { IdOf } from '../../../domain/id';
import { connectionOf } from '../../shapes/connection-of';
import { Node } from '../../shapes/node.type';
import { Json } from '../../values/json.scalar';
import { Instant } from '../../values/time.scalars';

/** What was done about an incident. */
@ObjectType({ description: 'What was done about an incident.', simpleResolvers: true })
export class IncidentMeasure {
  @Field(() => Instant, { description: 'When.' })
  readonly at!: string;

  @Field(() => String, { description: 'What.' })
  readonly description!: string;

  @Field(() => String, { description: 'By whom.' })
  readonly by!: string;
}

/** An incident (article 3): its times are measured and shown, under an obligation of means; nothing is promised on them. */
@ObjectType({
  description:
    'An incident (article 3): its times are measured and shown, under an obligation of means; nothing is promised on them.',
  implements: Node,
  simpleResolvers: true,
})
export class Incident extends Node {
  override readonly id!: IdOf<'incidents'>;

  @Field(() => String, { description: 'Reference people use, such as INC-000001.' })
  readonly reference!: string;

  @Field(() => String, { description: 'What happened.' })
  readonly description!: string;

  @Field(() => String, { description: 'Code of the list incidentClasses.' })
  readonly classCode!: string;

  @Field(() => String, { nullable: true, description: 'Why it was classed so.' })
  readonly classReason!: string | null;

  @Field(() => Instant, { description: 'When it was observed.' })
  readonly observedAt!: string;

  @Field(() => Instant, { nullable: true, description: 'When it was first acted on.' })
  readonly firstActionAt!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Whole minutes from observation to first action: measured, not promised.',
  })
  readonly minutesToFirstAction!: number | null;

  @Field(() => Instant, { nullable: true, description: 'When it ended.' })
  readonly endedAt!: string | null;

  @Field(() => [IncidentMeasure], { description: 'What was done, in order.' })
  readonly measures!: readonly IncidentMeasure[];

  @Field(() => Json, { description: 'Attributes that the vocabulary declares.' })
  readonly attributes!: Attributes;

  // What its relations are found by: no fields of the API.
  readonly decisionId!: IdOf<'decisions'>;
  readonly compensationDecisionId!: IdOf<'decisions'> | null;
}

export const IncidentConnection = connectionOf(Incident);
