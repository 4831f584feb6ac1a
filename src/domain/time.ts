/**
 * A calendar day of the contract, `YYYY-MM-DD`, in the time zone of the contract. The shape is in the type, so that an
 * instant or any other text is not taken for a day; that the day exists is checked where it comes in (`isDate`).
 */
export type LocalDate = `${number}-${number}-${number}`;

/** A point in time, UTC, with milliseconds: `2027-02-10T08:00:00.000Z`. Sorts as text. */
export type Instant = `${number}-${number}-${number}T${number}:${number}:${number}Z`;
