import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Incident as IncidentData } from '../../domain/contract/incident';
import { classifyIncident } from '../../use-cases/incidents/classify-incident';
import { endIncident } from '../../use-cases/incidents/end-incident';
import { recordMeasure } from '../../use-cases/incidents/record-measure';
import type { IncidentReceipt } from '../../use-cases/incidents/report-incident';
import { reportIncident } from '../../use-cases/incidents/report-incident';
import { recordUpdate } from '../../use-cases/maintenance/record-update';
import { reportMalfunction } from '../../use-cases/maintenance/report-malfunction';
import { answer } from '../answer';
import type { Context } from '../context';
import {
  ClassifyIncidentInput,
  EndIncidentInput,
  RecordMeasureInput,
  RecordUpdateInput,
  ReportIncidentInput,
  ReportMalfunctionInput,
} from '../inputs/lifecycle.inputs';
import { Decision } from '../types/decision.type';
import { Incident } from '../types/incident.type';
import { IncidentPayload, MalfunctionPayload, UpdatePayload } from '../types/payloads';

/** Incidents, updates and malfunctions (articles 3 and 4.3). */
@Resolver(() => Incident)
export class IncidentResolver {
  @Mutation(() => IncidentPayload, {
    description: 'Reports an incident; its times are measured from here on (article 3).',
  })
  reportIncident(
    @Arg('input', () => ReportIncidentInput, { description: 'The incident.' }) input: ReportIncidentInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return answerIncident(context, () => reportIncident(context.deps, input));
  }

  @Mutation(() => IncidentPayload, { description: 'Classifies an incident, with the reason (article 3.3).' })
  classifyIncident(
    @Arg('input', () => ClassifyIncidentInput, { description: 'Its class.' }) input: ClassifyIncidentInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return answerIncident(context, () => classifyIncident(context.deps, input));
  }

  @Mutation(() => IncidentPayload, {
    description: 'Records what was done; the first measure is the first action (article 3.2).',
  })
  recordMeasure(
    @Arg('input', () => RecordMeasureInput, { description: 'The measure.' }) input: RecordMeasureInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return answerIncident(context, () => recordMeasure(context.deps, input));
  }

  @Mutation(() => IncidentPayload, {
    description: 'Ends an incident and decides whether anything is due for it (article 3).',
  })
  endIncident(
    @Arg('input', () => EndIncidentInput, { description: 'Its end.' }) input: EndIncidentInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return answerIncident(context, () => endIncident(context.deps, input));
  }

  @Mutation(() => UpdatePayload, { description: 'Records an update of system components (article 4.3).' })
  recordUpdate(
    @Arg('input', () => RecordUpdateInput, { description: 'The update.' }) input: RecordUpdateInput,
    @Ctx() { deps, language, load }: Context,
  ): Promise<unknown> {
    return answer(language, async () => {
      const { updateId } = await recordUpdate(deps, input);
      return { update: await load.one('updates', updateId) };
    });
  }

  @Mutation(() => MalfunctionPayload, {
    description: 'Records a malfunction and decides the liability for it (article 4.3).',
  })
  reportMalfunction(
    @Arg('input', () => ReportMalfunctionInput, { description: 'The malfunction.' })
    input: ReportMalfunctionInput,
    @Ctx() { deps, language, load }: Context,
  ): Promise<unknown> {
    return answer(language, async () => {
      const { malfunctionId, decisionId } = await reportMalfunction(deps, input);
      return {
        malfunction: await load.one('malfunctions', malfunctionId),
        decision: await load.decision(decisionId),
      };
    });
  }

  @FieldResolver(() => Decision, { nullable: true, description: 'What the provider commits to.' })
  commitment(@Root() root: Incident, @Ctx() { load }: Context): Promise<unknown> {
    return load.decision((root as unknown as IncidentData).decisionId);
  }

  @FieldResolver(() => Decision, { nullable: true, description: 'What is due for it, once it ended.' })
  compensation(@Root() root: Incident, @Ctx() { load }: Context): Promise<unknown> {
    return load.decision((root as unknown as IncidentData).compensationDecisionId);
  }
}

const answerIncident = (
  { language, load }: Context,
  work: () => Promise<IncidentReceipt>,
): Promise<unknown> =>
  answer(language, async () => {
    const { incidentId, decisionId } = await work();
    return {
      incident: await load.one('incidents', incidentId),
      decision: await load.decision(decisionId),
    };
  });
