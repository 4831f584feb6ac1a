import { Field, ID, InputType } from 'type-graphql';
import type { FactValue } from '../../domain/facts';
import type { GivenId } from '../../domain/id';
import type { ConcludeStudyInput as ConcludeStudy } from '../../use-cases/interventions/conclude-study';
import { KeyedInput } from '../shapes/keyed.input';
import { Json } from '../values/json.scalar';
import { Minutes } from '../values/minutes.scalar';

/** What a study came to (article 2.2.2). */
@InputType({ description: 'What a study came to (article 2.2.2).' })
export class ConcludeStudyInput extends KeyedInput implements ConcludeStudy {
  @Field(() => ID, { description: 'The study.' })
  readonly studyId!: GivenId<'studies'>;

  @Field(() => String, { description: 'What it came to.' })
  readonly conclusion!: string;

  @Field(() => Minutes, {
    nullable: true,
    description: 'Time to propose; left out when no proposal follows.',
  })
  readonly estimatedMinutes?: number | null;

  @Field(() => Json, {
    nullable: true,
    description:
      'Figures the proposal carries of its own, such as { hourlyRate: "85.00" }; whether they count is a matter of precedence (article 1): study { figures { kept } } says it. One that the proposal does not rest on is a mistake.',
  })
  readonly figures?: FactValue;
}
