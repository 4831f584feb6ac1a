import type { Cursor } from './cursor';

/** Reads the name of a time zone; `otherwise` stands in for one that does not exist. */
export function readZone(from: Cursor, otherwise: string): string {
  const zone = from.string();
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return zone;
  } catch {
    from.report('R070.zone', { zone });
    return otherwise;
  }
}
