import type { Incident as Row } from '../../../domain/contract/incident';
import type { Incident } from './incident.type';

/** An incident as the API shows it, with the time to its first action measured (article 3). */
export const presentIncident = (row: Row): Incident => ({
  __typename: 'Incident',
  ...row,
  minutesToFirstAction: row.firstActionAt === null ? null : minutesBetween(row.observedAt, row.firstActionAt),
});

const minutesBetween = (from: string, to: string): number =>
  Math.floor(Temporal.Instant.from(from).until(Temporal.Instant.from(to)).total('minutes'));
