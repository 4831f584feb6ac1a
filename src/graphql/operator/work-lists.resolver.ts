import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import type { InterventionStatus, ProposalStatus, StudyStatus } from '../../domain/contract/intervention';
import type { Context } from '../request/context';
import { pageOf } from '../request/page-of';
import type { Connection } from '../shapes/connection-of';
import { asked, ListArgs } from '../shapes/list.args';
import { Incident, IncidentConnection } from '../types/incident/incident.type';
import {
  Intervention,
  InterventionConnection,
  InterventionStatusEnum,
} from '../types/intervention/intervention.type';
import {
  CommercialProposal,
  CommercialProposalConnection,
  ProposalStatusEnum,
} from '../types/proposal/proposal.type';
import { Study, StudyConnection, StudyStatusEnum } from '../types/study/study.type';

/** What waits for somebody, of every customer that the caller may know of. */
@Resolver()
export class WorkLists {
  @Query(() => InterventionConnection, { description: 'Interventions the caller may know of (article 2.2).' })
  interventions(
    @Args(() => ListArgs) list: ListArgs,
    @Arg('status', () => InterventionStatusEnum, { nullable: true, description: 'Only those that stand so.' })
    status: InterventionStatus | null,
    @Arg('type', () => String, { nullable: true, description: 'Only those of this type.' })
    typeCode: string | null,
    @Ctx() context: Context,
  ): Promise<Connection<Intervention>> {
    return pageOf(context, 'interventions', asked(list, { status, typeCode }), list);
  }

  @Query(() => CommercialProposalConnection, {
    description: 'Commercial proposals the caller may know of (article 2.2.1).',
  })
  proposals(
    @Args(() => ListArgs) list: ListArgs,
    @Arg('status', () => ProposalStatusEnum, { nullable: true, description: 'Only those that stand so.' })
    status: ProposalStatus | null,
    @Ctx() context: Context,
  ): Promise<Connection<CommercialProposal>> {
    return pageOf(context, 'proposals', asked(list, { status }), list);
  }

  @Query(() => StudyConnection, { description: 'Studies the caller may know of (article 2.2.2).' })
  studies(
    @Args(() => ListArgs) list: ListArgs,
    @Arg('status', () => StudyStatusEnum, { nullable: true, description: 'Only those that stand so.' })
    status: StudyStatus | null,
    @Ctx() context: Context,
  ): Promise<Connection<Study>> {
    return pageOf(context, 'studies', asked(list, { status }), list);
  }

  @Query(() => IncidentConnection, { description: 'Incidents the caller may know of (article 3).' })
  incidents(
    @Args(() => ListArgs) list: ListArgs,
    @Arg('ongoing', () => Boolean, { nullable: true, description: 'Only those that have not ended.' })
    ongoing: boolean | null,
    @Arg('class', () => String, { nullable: true, description: 'Only those of this class.' })
    classCode: string | null,
    @Ctx() context: Context,
  ): Promise<Connection<Incident>> {
    const ended = ongoing ? { endedAt: null } : {};
    return pageOf(context, 'incidents', { ...asked(list, { classCode }), ...ended }, list);
  }
}
