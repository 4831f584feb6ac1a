import { Field, ID, InputType } from 'type-graphql';
import type { FactValue } from '../../domain/facts';
import type { GivenId } from '../../domain/id';
import type { InterventionInput as AskedIntervention } from '../../use-cases/interventions/intervention-input';
import type { CloseInterventionInput as CloseIntervention } from '../../use-cases/interventions/close-intervention';
import type { CancelInterventionInput as CancelIntervention } from '../../use-cases/interventions/cancel-intervention';
import type { ReconsiderInterventionInput as ReconsiderIntervention } from '../../use-cases/interventions/reconsider-intervention';
import { KeyedInput } from '../shapes/keyed.input';
import { Json } from '../values/json.scalar';
import { Minutes } from '../values/minutes.scalar';
import { Instant } from '../values/time.scalars';

/** A request for work (article 2.2). */
@InputType({ description: 'A request for work (article 2.2).' })
export class RequestInterventionInput extends KeyedInput implements AskedIntervention {
  @Field(() => ID, { description: 'The subscription.' })
  readonly subscriptionId!: GivenId<'subscriptions'>;

  @Field(() => String, { description: 'Code of the list interventionTypes.' })
  readonly type!: string;

  @Field(() => Minutes, {
    nullable: true,
    description: 'Estimated time; may be left out of a request that is studied (article 2.2.2).',
  })
  readonly estimatedMinutes?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is asked for; to be written where the type says nothing by itself, such as AUTRE.',
  })
  readonly description?: string | null;

  @Field(() => Instant, {
    nullable: true,
    description:
      'When the work is wanted to start, at most 730 days ahead; now by default. Its minutes are those of that day.',
  })
  readonly startsAt?: string | null;

  @Field(() => Json, { nullable: true, description: 'Attributes that the vocabulary declares.' })
  readonly attributes?: FactValue;
}

/** A question about work; nothing is written. */
@InputType({ description: 'A question about work; nothing is written.' })
export class SimulateInterventionInput implements AskedIntervention {
  @Field(() => ID, { description: 'The subscription.' })
  readonly subscriptionId!: GivenId<'subscriptions'>;

  @Field(() => String, { description: 'Code of the list interventionTypes.' })
  readonly type!: string;

  @Field(() => Minutes, {
    nullable: true,
    description: 'Estimated time; may be left out of a request that is studied (article 2.2.2).',
  })
  readonly estimatedMinutes?: number | null;

  @Field(() => Instant, {
    nullable: true,
    description:
      'When the work is wanted to start, at most 730 days ahead; now by default. Its minutes are those of that day.',
  })
  readonly startsAt?: string | null;

  @Field(() => Json, { nullable: true, description: 'Attributes that the vocabulary declares.' })
  readonly attributes?: FactValue;
}

/** The work done (article 2.2.1). */
@InputType({ description: 'The work done (article 2.2.1).' })
export class CloseInterventionInput extends KeyedInput implements CloseIntervention {
  @Field(() => ID, { description: 'The intervention.' })
  readonly interventionId!: GivenId<'interventions'>;

  @Field(() => Minutes, { description: 'Time actually worked.' })
  readonly actualMinutes!: number;

  @Field(() => Instant, {
    nullable: true,
    description:
      'When the work began: its minutes are those of that day. By default when it was due to start, if that has come, else now.',
  })
  readonly startedAt?: string | null;
}

/** An intervention. */
@InputType({ description: 'An intervention.' })
export class InterventionInput extends KeyedInput implements CancelIntervention {
  @Field(() => ID, { description: 'The intervention.' })
  readonly interventionId!: GivenId<'interventions'>;
}

/** A refused request, with what has changed since. */
@InputType({ description: 'A refused request, with what has changed since.' })
export class ReconsiderInterventionInput extends KeyedInput implements ReconsiderIntervention {
  @Field(() => ID, { description: 'The intervention.' })
  readonly interventionId!: GivenId<'interventions'>;

  @Field(() => Json, { nullable: true, description: 'Attributes that the vocabulary declares.' })
  readonly attributes?: FactValue;
}
