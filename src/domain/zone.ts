import type { Text } from './text';
import type { Instant, LocalDate } from './time';
import { dayText } from './day-text';
import { instantText } from './instant-text';

/** Whose clocks the days of a contract follow. */
export class Zone {
  constructor(
    /** Of the time zone database, such as `Europe/Paris`. */
    readonly name: string,
    /** What people call it, such as `heure de Paris`. */
    readonly label: Text,
  ) {}

  /** The local day at an instant. */
  dayOf(at: Instant): LocalDate {
    return dayText(this.clockAt(at).toPlainDate());
  }

  /** The local clock at an instant. */
  clockAt(at: Instant): Temporal.ZonedDateTime {
    return Temporal.Instant.from(at).toZonedDateTimeISO(this.name);
  }

  /** The instant at which the local clocks of a day show a time. */
  instantOf(day: LocalDate, plainTime: string): Instant {
    const date = Temporal.PlainDate.from(day, { overflow: 'reject' });
    return instantText(date.toZonedDateTime({ timeZone: this.name, plainTime }).toInstant());
  }

  /** The middle of a day: an instant that is on that day whatever the offset. */
  noonOf(day: LocalDate): Instant {
    return this.instantOf(day, '12:00');
  }

  /** The first instant of a day. */
  startOfDay(day: LocalDate): Instant {
    return this.instantOf(day, '00:00');
  }

  /** The first instant after a day. */
  endOfDay(day: LocalDate): Instant {
    return this.startOfDay(dayText(Temporal.PlainDate.from(day).add({ days: 1 })));
  }
}
