import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { classifyIncident } from '../../use-cases/incidents/classify-incident';
import { endIncident } from '../../use-cases/incidents/end-incident';
import { recordMeasure } from '../../use-cases/incidents/record-measure';
import { reportIncident } from '../../use-cases/incidents/report-incident';
import { Decision } from '../types/decision/decision.type';
import { answerTouched } from '../request/answer-mutation';
import type { Context } from '../request/context';
import {
  ClassifyIncidentInput,
  EndIncidentInput,
  RecordMeasureInput,
  ReportIncidentInput,
} from './incident.inputs';
import { IncidentPayload } from './incident.payloads';
import { Incident } from '../types/incident/incident.type';

/** Incidents, whose times are measured (article 3). */
@Resolver(() => Incident)
export class IncidentResolver {
  @Mutation(() => IncidentPayload, {
    description: 'Reports an incident; its times are measured from here on (article 3).',
  })
  reportIncident(
    @Arg('input', () => ReportIncidentInput, { description: 'The incident.' }) input: ReportIncidentInput,
    @Ctx() context: Context,
  ): Promise<IncidentPayload> {
    return answerTouched(context, IncidentPayload, () => reportIncident(context.deps, input));
  }

  @Mutation(() => IncidentPayload, { description: 'Classifies an incident, with the reason (article 3.3).' })
  classifyIncident(
    @Arg('input', () => ClassifyIncidentInput, { description: 'Its class.' }) input: ClassifyIncidentInput,
    @Ctx() context: Context,
  ): Promise<IncidentPayload> {
    return answerTouched(context, IncidentPayload, () => classifyIncident(context.deps, input));
  }

  @Mutation(() => IncidentPayload, {
    description: 'Records what was done; the first measure is the first action (article 3.2).',
  })
  recordMeasure(
    @Arg('input', () => RecordMeasureInput, { description: 'The measure.' }) input: RecordMeasureInput,
    @Ctx() context: Context,
  ): Promise<IncidentPayload> {
    return answerTouched(context, IncidentPayload, () => recordMeasure(context.deps, input));
  }

  @Mutation(() => IncidentPayload, {
    description: 'Ends an incident and decides whether anything is due for it (article 3).',
  })
  endIncident(
    @Arg('input', () => EndIncidentInput, { description: 'Its end.' }) input: EndIncidentInput,
    @Ctx() context: Context,
  ): Promise<IncidentPayload> {
    return answerTouched(context, IncidentPayload, () => endIncident(context.deps, input));
  }

  @FieldResolver(() => Decision, { nullable: true, description: 'What the provider commits to.' })
  commitment(@Root() root: Incident, @Ctx() { load }: Context): Promise<Decision | null> {
    return load.one('decisions', root.decisionId);
  }

  @FieldResolver(() => Decision, { nullable: true, description: 'What is due for it, once it ended.' })
  compensation(@Root() root: Incident, @Ctx() { load }: Context): Promise<Decision | null> {
    return load.one('decisions', root.compensationDecisionId);
  }
}
