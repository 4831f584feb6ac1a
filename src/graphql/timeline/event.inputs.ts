import { Field, ID, InputType } from 'type-graphql';
import type { FactValue } from '../../domain/facts';
import type { GivenId } from '../../domain/id';
import type { RecordEventInput as RecordEvent } from '../../use-cases/noting/record-event';
import type { WithdrawEventInput as WithdrawEvent } from '../../use-cases/noting/withdraw-event';
import { KeyedInput } from '../shapes/keyed.input';
import { Json } from '../values/json.scalar';
import { LocalDate } from '../values/time.scalars';

/** Something that happened outside of the service. */
@InputType({ description: 'Something that happened outside of the service, such as a payment or a claim.' })
export class RecordEventInput extends KeyedInput implements RecordEvent {
  @Field(() => ID, { description: 'The subscription.' })
  readonly subscriptionId!: GivenId<'subscriptions'>;

  @Field(() => String, {
    description: 'Code of an event that the vocabulary declares as recordable, such as PAYMENT_RECEIVED.',
  })
  readonly type!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The day it happened; today by default.' })
  readonly on?: string | null;

  @Field(() => Json, { nullable: true, description: 'The attributes that this event takes.' })
  readonly attributes?: FactValue;
}

/** An event that was recorded by mistake. */
@InputType({ description: 'An event that was recorded by mistake.' })
export class WithdrawEventInput extends KeyedInput implements WithdrawEvent {
  @Field(() => ID, { description: 'The event: an id of the timeline, recorded by recordEvent.' })
  readonly eventId!: GivenId<'events'>;

  @Field(() => String, { description: 'Why, in a line; the timeline keeps it.' })
  readonly reason!: string;
}
