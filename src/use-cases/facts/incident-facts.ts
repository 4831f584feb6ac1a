import type { FactGroup } from '../../domain/facts';
import type { Instant } from '../../domain/time';
import type { Zone } from '../../domain/zone';
import type { Asked, Drafts } from '../operation/matter';

/** An incident with its observed times (article 3). */
export const incidentFacts = ({
  classCode,
  observedAt,
  firstActionAt,
  endedAt,
  attributes,
}: Drafts['incident']): FactGroup => ({
  ...attributes,
  class: classCode,
  observedAt,
  firstActionAt,
  endedAt,
  minutesToFirstAction: firstActionAt === null ? null : minutesBetween(observedAt, firstActionAt),
  durationMinutes: endedAt === null ? null : minutesBetween(observedAt, endedAt),
});

/** An update of system components (article 4.3); nothing of it is known when the question is about none. */
export const updateFacts = (zone: Zone, update: Asked['update']): FactGroup => ({
  kind: update?.kind ?? null,
  performedAt: update?.performedAt ?? null,
  performedOn: update ? zone.dayOf(update.performedAt) : null,
});

/** A malfunction and its cause (article 4.3). */
export const malfunctionFacts = ({ cause, component, observedOn }: Drafts['malfunction']): FactGroup => ({
  cause,
  component,
  observedOn,
});

const minutesBetween = (from: Instant, to: Instant): number =>
  Math.floor(Temporal.Instant.from(from).until(Temporal.Instant.from(to)).total('minutes'));
