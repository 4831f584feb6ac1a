import { Field, Int, ObjectType } from 'type-graphql';
import { Json } from './json.scalar';
import { Node } from './node.type';
import { Instant, LocalDate } from './scalars';

/** What was done about an incident. */
@ObjectType({ description: 'What was done about an incident.', simpleResolvers: true })
export class IncidentMeasure {
  @Field(() => Instant, { description: 'When.' })
  at!: string;

  @Field(() => String, { description: 'What.' })
  description!: string;

  @Field(() => String, { description: 'By whom.' })
  by!: string;
}

/** An incident (article 3): its times are measured and shown, best effort; nothing is promised on them. */
@ObjectType({
  description:
    'An incident (article 3): its times are measured and shown, best effort; nothing is promised on them.',
  implements: Node,
  simpleResolvers: true,
})
export class Incident extends Node {
  @Field(() => String, { description: 'Reference people use, such as INC-000001.' })
  reference!: string;

  @Field(() => String, { description: 'What happened.' })
  description!: string;

  @Field(() => String, { description: 'Code of the list incidentClasses.' })
  classCode!: string;

  @Field(() => String, { nullable: true, description: 'Why it was classed so.' })
  classReason!: string | null;

  @Field(() => Instant, { description: 'When it was observed.' })
  observedAt!: string;

  @Field(() => Instant, { nullable: true, description: 'When it was first acted on.' })
  firstActionAt!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Whole minutes from observation to first action: measured, not promised.',
  })
  minutesToFirstAction!: number | null;

  @Field(() => Instant, { nullable: true, description: 'When it ended.' })
  endedAt!: string | null;

  @Field(() => [IncidentMeasure], { description: 'What was done, in order.' })
  measures!: IncidentMeasure[];

  @Field(() => Json, { description: 'Attributes that the vocabulary declares.' })
  attributes!: unknown;
}

/** An update of system components (article 4.3). */
@ObjectType({
  description: 'An update of system components (article 4.3).',
  implements: Node,
  simpleResolvers: true,
})
export class SystemUpdate extends Node {
  @Field(() => String, { description: 'Reference people use, such as MAJ-000001.' })
  reference!: string;

  @Field(() => String, { description: 'Code of the list malfunctionCauses, such as SECURITY_UPDATE.' })
  kind!: string;

  @Field(() => String, { description: 'What was updated.' })
  description!: string;

  @Field(() => Instant, { description: 'When it was made.' })
  performedAt!: string;
}

/** A malfunction with the liability the contract settles (article 4.3). */
@ObjectType({
  description: 'A malfunction with the liability the contract settles (article 4.3).',
  implements: Node,
  simpleResolvers: true,
})
export class Malfunction extends Node {
  @Field(() => String, { description: 'Reference people use, such as DYS-000001.' })
  reference!: string;

  @Field(() => String, { description: 'What does not work.' })
  description!: string;

  @Field(() => String, { description: 'Code of the list malfunctionCauses.' })
  cause!: string;

  @Field(() => String, { description: 'Code of the list components.' })
  component!: string;

  @Field(() => LocalDate, { description: 'The day it was observed.' })
  observedOn!: string;

  @Field(() => String, { description: 'Outcome of liability.scope.' })
  outcome!: string;
}
