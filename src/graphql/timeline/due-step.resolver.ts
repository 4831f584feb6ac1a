import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../request/context';
import { oneOf } from '../request/one-of';
import { pageOf } from '../request/page-of';
import { STATUSES } from '../request/statuses';
import type { Connection } from '../shapes/connection-of';
import { PageArgs } from '../shapes/page.args';
import { DueStep, DueStepConnection } from './due-step.type';

/** What the rules planned. */
@Resolver()
export class DueStepResolver {
  @Query(() => DueStepConnection, {
    description: 'Steps the rules planned, for every subscription the caller may know of.',
  })
  async dueSteps(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('status', () => String, { nullable: true, description: 'PENDING, DONE or DROPPED.' })
    status: string | null,
    @Ctx() context: Context,
  ): Promise<Connection<DueStep>> {
    const wanted = oneOf(STATUSES.dueSteps, status, 'status');
    return pageOf(context, 'dueSteps', wanted ? { status: wanted } : {}, page);
  }
}
