import { Field, ID, InputType } from 'type-graphql';
import { Json } from '../types/json.scalar';
import { Instant, Minutes } from '../types/scalars';
import { KeyedInput } from './keyed.input';

/** A request for work (article 2.2). */
@InputType({ description: 'A request for work (article 2.2).' })
export class RequestInterventionInput extends KeyedInput {
  @Field(() => ID, { description: 'The subscription.' })
  subscriptionId!: string;

  @Field(() => String, { description: 'Code of the list interventionTypes.' })
  type!: string;

  @Field(() => Minutes, { description: 'Estimated time.' })
  estimatedMinutes!: number;

  @Field(() => String, { nullable: true, description: 'What is asked for.' })
  description?: string | null;

  @Field(() => Instant, { nullable: true, description: 'When the work is wanted to start; now by default.' })
  startsAt?: string | null;

  @Field(() => Json, { nullable: true, description: 'Attributes that the vocabulary declares.' })
  attributes?: unknown;
}

/** A question about work; nothing is written. */
@InputType({ description: 'A question about work; nothing is written.' })
export class SimulateInterventionInput {
  @Field(() => ID, { description: 'The subscription.' })
  subscriptionId!: string;

  @Field(() => String, { description: 'Code of the list interventionTypes.' })
  type!: string;

  @Field(() => Minutes, { description: 'Estimated time.' })
  estimatedMinutes!: number;

  @Field(() => Instant, { nullable: true, description: 'When the work is wanted to start; now by default.' })
  startsAt?: string | null;

  @Field(() => Json, { nullable: true, description: 'Attributes that the vocabulary declares.' })
  attributes?: unknown;
}

/** The work done (article 2.2.1). */
@InputType({ description: 'The work done (article 2.2.1).' })
export class CloseInterventionInput extends KeyedInput {
  @Field(() => ID, { description: 'The intervention.' })
  interventionId!: string;

  @Field(() => Minutes, { description: 'Time actually worked.' })
  actualMinutes!: number;
}

/** An intervention. */
@InputType({ description: 'An intervention.' })
export class InterventionInput extends KeyedInput {
  @Field(() => ID, { description: 'The intervention.' })
  interventionId!: string;
}

/** A refused request, with what has changed since. */
@InputType({ description: 'A refused request, with what has changed since.' })
export class ReconsiderInterventionInput extends KeyedInput {
  @Field(() => ID, { description: 'The intervention.' })
  interventionId!: string;

  @Field(() => Json, { nullable: true, description: 'Attributes that the vocabulary declares.' })
  attributes?: unknown;
}

/** A commercial proposal. */
@InputType({ description: 'A commercial proposal.' })
export class ProposalInput extends KeyedInput {
  @Field(() => ID, { description: 'The proposal.' })
  proposalId!: string;
}

/** What a study came to (article 2.2.2). */
@InputType({ description: 'What a study came to (article 2.2.2).' })
export class ConcludeStudyInput extends KeyedInput {
  @Field(() => ID, { description: 'The study.' })
  studyId!: string;

  @Field(() => String, { description: 'What it came to.' })
  conclusion!: string;

  @Field(() => Minutes, {
    nullable: true,
    description: 'Time to propose; left out when no proposal follows.',
  })
  estimatedMinutes?: number | null;

  @Field(() => Json, {
    nullable: true,
    description:
      'Figures the proposal carries of its own, such as { hourlyRate: "85.00" }; whether they count is a matter of precedence (article 1).',
  })
  figures?: unknown;
}
