import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { recordUpdate } from '../../use-cases/maintenance/record-update';
import { reportMalfunction } from '../../use-cases/maintenance/report-malfunction';
import { answerTouched } from '../request/answer-mutation';
import type { Context } from '../request/context';
import { RecordUpdateInput, ReportMalfunctionInput } from './maintenance.inputs';
import { MalfunctionPayload, UpdatePayload } from './maintenance.payloads';

/** Updates and malfunctions (article 4.3). */
@Resolver()
export class MaintenanceResolver {
  @Mutation(() => UpdatePayload, { description: 'Records an update of system components (article 4.3).' })
  recordUpdate(
    @Arg('input', () => RecordUpdateInput, { description: 'The update.' }) input: RecordUpdateInput,
    @Ctx() context: Context,
  ): Promise<UpdatePayload> {
    return answerTouched(context, UpdatePayload, () => recordUpdate(context.deps, input));
  }

  @Mutation(() => MalfunctionPayload, {
    description: 'Records a malfunction and decides the liability for it (article 4.3).',
  })
  reportMalfunction(
    @Arg('input', () => ReportMalfunctionInput, { description: 'The malfunction.' })
    input: ReportMalfunctionInput,
    @Ctx() context: Context,
  ): Promise<MalfunctionPayload> {
    return answerTouched(context, MalfunctionPayload, () => reportMalfunction(context.deps, input));
  }
}
