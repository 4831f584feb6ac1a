import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import type { DueStep as Row, ShownStepStatus } from '../../domain/contract/due-step';
import type { Filter } from '../../domain/ports/store';
import type { Context } from '../request/context';
import { pageOf } from '../request/page-of';
import type { Connection } from '../shapes/connection-of';
import { asked, ListArgs } from '../shapes/list.args';
import { DueStep, DueStepConnection, DueStepStatusEnum } from '../types/timeline/due-step.type';

/** What the rules planned. */
@Resolver()
export class DueStepResolver {
  @Query(() => DueStepConnection, {
    description: 'Steps the rules planned, for every subscription and order the caller may know of.',
  })
  dueSteps(
    @Args(() => ListArgs) list: ListArgs,
    @Arg('status', () => DueStepStatusEnum, { nullable: true, description: 'Only those that stand so.' })
    status: ShownStepStatus | null | undefined,
    @Ctx() context: Context,
  ): Promise<Connection<DueStep>> {
    return pageOf(
      context,
      'dueSteps',
      { ...asked<Record<never, never>>(list, {}), ...standing(status ?? null) },
      list,
    );
  }
}

/** Those that stand so: what failed is kept waiting, and told apart. */
function standing(status: ShownStepStatus | null): Filter<Row> {
  if (status === null) return {};
  if (status === 'FAILED') return { status: 'PENDING', stuck: true };
  return status === 'PENDING' ? { status, stuck: false } : { status };
}
