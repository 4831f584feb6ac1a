import { Field, ID, InputType } from 'type-graphql';
import { Json } from '../types/json.scalar';
import { Instant, LocalDate } from '../types/scalars';
import { KeyedInput } from './keyed.input';

/** A level asked for (article 7). */
@InputType({ description: 'A level asked for (article 7).' })
export class ChangePlanInput extends KeyedInput {
  @Field(() => ID, { description: 'The subscription.' })
  subscriptionId!: string;

  @Field(() => String, { description: 'Level wanted.' })
  toLevel!: string;
}

/** A question about a level; nothing is written. */
@InputType({ description: 'A question about a level; nothing is written.' })
export class SimulatePlanChangeInput {
  @Field(() => ID, { description: 'The subscription.' })
  subscriptionId!: string;

  @Field(() => String, { description: 'Level wanted.' })
  toLevel!: string;
}

/** A party says that it does not renew (article 6). */
@InputType({ description: 'A party says that it does not renew (article 6).' })
export class GiveNoticeInput extends KeyedInput {
  @Field(() => ID, { description: 'The subscription.' })
  subscriptionId!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The day it was received; today by default.' })
  receivedOn?: string | null;
}

/** An incident on the service (article 3.2). */
@InputType({ description: 'An incident on the service (article 3.2).' })
export class ReportIncidentInput extends KeyedInput {
  @Field(() => ID, { description: 'The subscription.' })
  subscriptionId!: string;

  @Field(() => String, { description: 'What happened.' })
  description!: string;

  @Field(() => String, { description: 'Code of the list incidentClasses.' })
  classCode!: string;

  @Field(() => Instant, { nullable: true, description: 'When it was observed; now by default.' })
  observedAt?: string | null;

  @Field(() => Json, { nullable: true, description: 'Attributes that the vocabulary declares.' })
  attributes?: unknown;
}

/** How grave an incident is (article 3.3). */
@InputType({ description: 'How grave an incident is (article 3.3).' })
export class ClassifyIncidentInput extends KeyedInput {
  @Field(() => ID, { description: 'The incident.' })
  incidentId!: string;

  @Field(() => String, { description: 'Code of the list incidentClasses.' })
  classCode!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

/** Something that was done about an incident (article 3). */
@InputType({ description: 'Something that was done about an incident (article 3).' })
export class RecordMeasureInput extends KeyedInput {
  @Field(() => ID, { description: 'The incident.' })
  incidentId!: string;

  @Field(() => String, { description: 'What was done.' })
  description!: string;

  @Field(() => Instant, { nullable: true, description: 'When; now by default.' })
  at?: string | null;
}

/** The end of an incident. */
@InputType({ description: 'The end of an incident.' })
export class EndIncidentInput extends KeyedInput {
  @Field(() => ID, { description: 'The incident.' })
  incidentId!: string;

  @Field(() => Instant, { nullable: true, description: 'When it ended; now by default.' })
  endedAt?: string | null;
}

/** An update of system components (article 4.3). */
@InputType({ description: 'An update of system components (article 4.3).' })
export class RecordUpdateInput extends KeyedInput {
  @Field(() => ID, { description: 'The subscription.' })
  subscriptionId!: string;

  @Field(() => String, { description: 'Code of the list malfunctionCauses, such as SECURITY_UPDATE.' })
  kind!: string;

  @Field(() => String, { description: 'What was updated.' })
  description!: string;

  @Field(() => Instant, { nullable: true, description: 'When; now by default.' })
  performedAt?: string | null;
}

/** A malfunction the customer reports (article 4.3). */
@InputType({ description: 'A malfunction the customer reports (article 4.3).' })
export class ReportMalfunctionInput extends KeyedInput {
  @Field(() => ID, { description: 'The subscription.' })
  subscriptionId!: string;

  @Field(() => String, { description: 'What does not work.' })
  description!: string;

  @Field(() => String, { description: 'Code of the list malfunctionCauses.' })
  cause!: string;

  @Field(() => String, { description: 'Code of the list components.' })
  component!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The day it was observed; today by default.' })
  observedOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'The update it is put down to.' })
  updateId?: string | null;
}

/** Where the test clock goes. */
@InputType({ description: 'Where the test clock goes.' })
export class AdvanceTestClockInput {
  @Field(() => Instant, { description: 'A later instant.' })
  to!: string;
}

/** An endpoint for signed webhooks. */
@InputType({ description: 'An endpoint for signed webhooks.' })
export class RegisterWebhookInput extends KeyedInput {
  @Field(() => String, { description: 'Address, https outside tests.' })
  url!: string;
}

/** A notice of the outbox. */
@InputType({ description: 'A notice of the outbox.' })
export class NoticeInput {
  @Field(() => ID, { description: 'The notice.' })
  noticeId!: string;
}
