/** A calendar day of the contract, `YYYY-MM-DD`, in the time zone of the contract. */
export type LocalDate = string;

/** A point in time, UTC, with milliseconds: `2027-02-10T08:00:00.000Z`. Sorts as text. */
export type Instant = string;
