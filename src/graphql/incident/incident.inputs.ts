import { Field, ID, InputType } from 'type-graphql';
import type { FactValue } from '../../domain/facts';
import type { GivenId } from '../../domain/id';
import type { ReportIncidentInput as ReportIncident } from '../../use-cases/incidents/report-incident';
import type { ClassifyIncidentInput as ClassifyIncident } from '../../use-cases/incidents/classify-incident';
import type { RecordMeasureInput as RecordMeasure } from '../../use-cases/incidents/record-measure';
import type { EndIncidentInput as EndIncident } from '../../use-cases/incidents/end-incident';
import { KeyedInput } from '../shapes/keyed.input';
import { Json } from '../values/json.scalar';
import { Instant } from '../values/time.scalars';

/** An incident on the service (article 3.2). */
@InputType({ description: 'An incident on the service (article 3.2).' })
export class ReportIncidentInput extends KeyedInput implements ReportIncident {
  @Field(() => ID, { description: 'The subscription.' })
  readonly subscriptionId!: GivenId<'subscriptions'>;

  @Field(() => String, { description: 'What happened.' })
  readonly description!: string;

  @Field(() => String, { description: 'Code of the list incidentClasses.' })
  readonly classCode!: string;

  @Field(() => Instant, { nullable: true, description: 'When it was observed; now by default.' })
  readonly observedAt?: string | null;

  @Field(() => Json, { nullable: true, description: 'Attributes that the vocabulary declares.' })
  readonly attributes?: FactValue;
}

/** How grave an incident is (article 3.3). */
@InputType({ description: 'How grave an incident is (article 3.3).' })
export class ClassifyIncidentInput extends KeyedInput implements ClassifyIncident {
  @Field(() => ID, { description: 'The incident.' })
  readonly incidentId!: GivenId<'incidents'>;

  @Field(() => String, { description: 'Code of the list incidentClasses.' })
  readonly classCode!: string;

  @Field(() => String, { description: 'Why.' })
  readonly reason!: string;
}

/** Something that was done about an incident (article 3). */
@InputType({ description: 'Something that was done about an incident (article 3).' })
export class RecordMeasureInput extends KeyedInput implements RecordMeasure {
  @Field(() => ID, { description: 'The incident.' })
  readonly incidentId!: GivenId<'incidents'>;

  @Field(() => String, { description: 'What was done.' })
  readonly description!: string;

  @Field(() => Instant, { nullable: true, description: 'When; now by default.' })
  readonly at?: string | null;
}

/** The end of an incident. */
@InputType({ description: 'The end of an incident.' })
export class EndIncidentInput extends KeyedInput implements EndIncident {
  @Field(() => ID, { description: 'The incident.' })
  readonly incidentId!: GivenId<'incidents'>;

  @Field(() => Instant, { nullable: true, description: 'When it ended; now by default.' })
  readonly endedAt?: string | null;
}
