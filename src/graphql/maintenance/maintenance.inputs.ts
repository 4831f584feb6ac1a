import type { FactValue } from '../../domain/facts';
import type { GivenId } from '../../domain/id';
import { Field, ID, InputType } from 'type-graphql';
import type { RecordUpdateInput as RecordUpdate } from '../../use-cases/maintenance/record-update';
import type { ReportMalfunctionInput as ReportMalfunction } from '../../use-cases/maintenance/report-malfunction';
import { KeyedInput } from '../shapes/keyed.input';
import { Json } from '../values/json.scalar';
import { Instant, LocalDate } from '../values/time.scalars';

/** An update of system components (article 4.3). */
@InputType({ description: 'An update of system components (article 4.3).' })
export class RecordUpdateInput extends KeyedInput implements RecordUpdate {
  @Field(() => ID, { description: 'The subscription.' })
  readonly subscriptionId!: GivenId<'subscriptions'>;

  @Field(() => String, { description: 'Code of the list malfunctionCauses, such as SECURITY_UPDATE.' })
  readonly kind!: string;

  @Field(() => String, { description: 'What was updated.' })
  readonly description!: string;

  @Field(() => Instant, { nullable: true, description: 'When; now by default.' })
  readonly performedAt?: string | null;

  @Field(() => Json, {
    nullable: true,
    description: 'The attributes that the vocabulary declares of updates.',
  })
  readonly attributes?: FactValue;
}

/** A malfunction the customer reports (article 4.3). */
@InputType({ description: 'A malfunction the customer reports (article 4.3).' })
export class ReportMalfunctionInput extends KeyedInput implements ReportMalfunction {
  @Field(() => ID, { description: 'The subscription.' })
  readonly subscriptionId!: GivenId<'subscriptions'>;

  @Field(() => String, { description: 'What does not work.' })
  readonly description!: string;

  @Field(() => String, { description: 'Code of the list malfunctionCauses.' })
  readonly cause!: string;

  @Field(() => String, { description: 'Code of the list components.' })
  readonly component!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The day it was observed; today by default.' })
  readonly observedOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'The update it is put down to.' })
  readonly updateId?: GivenId<'updates'> | null;

  @Field(() => Json, {
    nullable: true,
    description: 'The attributes that the vocabulary declares of malfunctions.',
  })
  readonly attributes?: FactValue;
}
