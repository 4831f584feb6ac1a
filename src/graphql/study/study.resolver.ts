import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { concludeStudy } from '../../use-cases/interventions/conclude-study';
import { InterventionPayload } from '../intervention/intervention.payloads';
import { answerTouched } from '../request/answer-mutation';
import type { Context } from '../request/context';
import { ConcludeStudyInput } from './study.inputs';

/** Studies of what a subscription does not include (article 2.2.2). */
@Resolver()
export class StudyResolver {
  @Mutation(() => InterventionPayload, {
    description: 'Concludes a study, followed where it is due by a commercial proposal (article 2.2.2).',
  })
  concludeStudy(
    @Arg('input', () => ConcludeStudyInput, { description: 'What it came to.' }) input: ConcludeStudyInput,
    @Ctx() context: Context,
  ): Promise<InterventionPayload> {
    return answerTouched(context, InterventionPayload, () => concludeStudy(context.deps, input));
  }
}
