import type { GivenId } from '../../domain/id';
import { signatureOf } from '../../domain/signature';
import { lockToDecide } from '../due-steps/lock-subscribed';
import { recordAct } from '../effects/record-act';
import { checkInstant, checkLine, checkPast, isGiven } from '../operation/check-input';
import type { Deps } from '../operation/deps';
import { findOwn } from '../operation/find-own';
import type { Keyed } from '../operation/idempotent-write';
import { operate } from '../operation/operate';
import { checkOngoing } from './check-ongoing';
import type { IncidentReceipt } from './report-incident';

/** Something that was done about an incident. */
export interface RecordMeasureInput extends Keyed {
  readonly incidentId: GivenId<'incidents'>;
  readonly description: string;
  /** When it was done; now when it is left out. */
  readonly at?: string | null;
}

/** Records a measure; the first one is the first action, whose time is measured and shown (articles 3.2 and 3.3); the rules say what follows. */
export async function recordMeasure(deps: Deps, input: RecordMeasureInput): Promise<IncidentReceipt> {
  return operate(deps, 'recordMeasure', input, async (scope) => {
    const incident = await findOwn(scope.tables, deps.actor, 'incidents', input.incidentId, 'incidentId');
    checkOngoing(incident);
    const about = await lockToDecide(scope, incident.subscriptionId, 'incidentId');
    const at = isGiven(input.at)
      ? checkPast(scope, checkInstant(input.at, 'at'), 'at', incident.observedAt)
      : scope.now;
    const measure = {
      at,
      description: checkLine(input.description, 'description', 1_000),
      by: signatureOf(deps.actor),
    };
    const measures = [...incident.measures, measure].sort((one, other) => (one.at < other.at ? -1 : 1));
    const { decisionId } = await recordAct(scope, 'incident.measure', {
      matter: { ...about, incident },
      changes: { incident: { ...incident, measures, firstActionAt: measures[0]?.at ?? at } },
      tells: null,
    });
    return { incidentId: incident.id, decisionId };
  });
}
