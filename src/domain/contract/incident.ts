import type { Instant } from '../time';
import type { Attributes } from './attributes';
import type { IdOf } from '../id';

/** What was done about an incident. */
export interface IncidentMeasure {
  readonly at: Instant;
  readonly description: string;
  readonly by: string;
}

/** An incident on the service (article 3): its times are measured and shown; nothing is promised on them. */
export interface Incident {
  readonly id: IdOf<'incidents'>;
  readonly customerId: IdOf<'customers'>;
  readonly subscriptionId: IdOf<'subscriptions'>;
  /** Such as `INC-000001`. */
  readonly reference: string;
  readonly description: string;
  /** A code of the list `incidentClasses` of the rulebook. */
  readonly classCode: string;
  /** Why the class was chosen; null until someone classified it. */
  readonly classReason: string | null;
  readonly observedAt: Instant;
  readonly firstActionAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly measures: readonly IncidentMeasure[];
  /** The decision `incident.commitment`. */
  readonly decisionId: IdOf<'decisions'>;
  /** The decision `incident.compensation`, once it ended. */
  readonly compensationDecisionId: IdOf<'decisions'> | null;
  readonly attributes: Attributes;
  readonly recordedAt: Instant;
  readonly version: number;
}
