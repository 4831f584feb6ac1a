import type { Text } from './text';
import type { Instant, LocalDate } from './time';
import { dayText } from './day-text';
import { kept } from './kept';
import { plainDay } from './plain-day';
import { instantText } from './instant-text';

/** Minutes and midnights kept: those that the questions of some days are about. */
const KEPT = 4_000;
const MINUTE = '2027-02-10T08:00'.length;

/** Since 1973 no zone of the world changes its clocks, or its day, within a minute. */
const IN_WHOLE_MINUTES = /^(?:19(?:7[3-9]|[89]\d)|[2-9]\d{3})-\d\d-\d\dT\d\d:\d\d:[0-5]\d\.\d{3}Z$/;

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
    return IN_WHOLE_MINUTES.test(at)
      ? this.#dayOfMinute(`${at.slice(0, MINUTE)}:00.000Z` as Instant)
      : this.dayAt(at);
  }

  readonly #dayOfMinute = kept(KEPT, (minute: Instant) => this.dayAt(minute));

  private dayAt(at: Instant): LocalDate {
    return dayText(this.clockAt(at).toPlainDate());
  }

  /** The local clock at an instant. */
  clockAt(at: Instant): Temporal.ZonedDateTime {
    return Temporal.Instant.from(at).toZonedDateTimeISO(this.name);
  }

  /** The instant at which the local clocks of a day show a time. */
  instantOf(day: LocalDate, plainTime: string): Instant {
    return instantText(plainDay(day).toZonedDateTime({ timeZone: this.name, plainTime }).toInstant());
  }

  /** The middle of a day: an instant that is on that day whatever the offset. */
  noonOf(day: LocalDate): Instant {
    return this.#noons(day);
  }

  readonly #noons = kept(KEPT, (day: LocalDate) => this.instantOf(day, '12:00'));

  /** The first instant of a day. */
  startOfDay(day: LocalDate): Instant {
    return this.#midnights(day);
  }

  readonly #midnights = kept(KEPT, (day: LocalDate) => this.instantOf(day, '00:00'));

  /** The first instant after a day. */
  endOfDay(day: LocalDate): Instant {
    return this.startOfDay(dayText(plainDay(day).add({ days: 1 })));
  }
}
