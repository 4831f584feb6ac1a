import { Field, ObjectType } from 'type-graphql';
import { Decision } from '../decision/decision.type';

/** What a change of level would come to (article 7). */
@ObjectType({ description: 'What a change of level would come to (article 7).', simpleResolvers: true })
export class PlanChangeAnswer {
  @Field(() => Decision, { description: 'Whether it is admitted.' })
  readonly admission!: Decision;

  @Field(() => Decision, {
    nullable: true,
    description: 'What it costs or gives back; null when it is not admitted.',
  })
  readonly compensation!: Decision | null;
}
