/** The names of a record as its type knows them; for records written out in full, which hold nothing else. */
export const keysOf = <T extends object>(record: T): readonly (keyof T & string)[] =>
  Object.keys(record) as (keyof T & string)[];
