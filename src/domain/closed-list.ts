/**
 * The values a field may have, each with what it means, in one sentence: the type of the field, the column that keeps
 * it and the enum of the API are made from it.
 */
export type ClosedList = Readonly<Record<string, string>>;

/** A value of a closed list. */
export type ValueOf<L extends ClosedList> = keyof L & string;

/** Whether something is a value of a closed list. */
export const isValueOf = <L extends ClosedList>(list: L, value: unknown): value is ValueOf<L> =>
  typeof value === 'string' && Object.hasOwn(list, value);
