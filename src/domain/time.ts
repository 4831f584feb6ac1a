/** A calendar day of the contract, `YYYY-MM-DD`, in the time zone of the contract. */
export type LocalDate = string;

/** A point in time, UTC, with milliseconds: `2027-02-10T08:00:00.000Z`. Sorts as text. */
export type Instant = string;

/** The time zone in which the contract counts its days. */
export const CONTRACT_ZONE = 'Europe/Paris';

/** The local day of the contract at an instant. */
export const contractDay = (at: Instant): LocalDate =>
  Temporal.Instant.from(at).toZonedDateTimeISO(CONTRACT_ZONE).toPlainDate().toString();

const at = (day: LocalDate, plainTime: string): Instant =>
  Temporal.PlainDate.from(day, { overflow: 'reject' })
    .toZonedDateTime({ timeZone: CONTRACT_ZONE, plainTime })
    .toInstant()
    .toString({ fractionalSecondDigits: 3 });

/** The middle of a day of the contract: an instant that is on that day whatever the offset. */
export const noonOf = (day: LocalDate): Instant => at(day, '12:00');

/** The first instant of a day of the contract. */
export const startOfDay = (day: LocalDate): Instant => at(day, '00:00');

/** The first instant after a day of the contract. */
export const endOfDay = (day: LocalDate): Instant =>
  startOfDay(Temporal.PlainDate.from(day).add({ days: 1 }).toString());
