import type { Cursor } from './cursor';

/** Reads the name of a time zone; `otherwise` stands in for one that does not exist. */
export function readZone(from: Cursor, otherwise: string): string {
  const zone = from.string();
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return zone;
  } catch {
    from.fail('R070', `le fuseau horaire « ${zone} » n'existe pas`, `there is no time zone "${zone}"`, {
      fr: 'comme Europe/Paris',
      en: 'such as Europe/Paris',
    });
    return otherwise;
  }
}
