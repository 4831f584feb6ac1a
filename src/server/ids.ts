import { uuidv7 } from 'uuidv7';
import type { IdGenerator } from '../domain/ports/id-generator';
import { idOf } from '../domain/id';

/** Time-ordered ids: `sub_` and the 32 digits of a UUIDv7. */
export const timeOrderedIds: IdGenerator = {
  next: (kind) => idOf(kind, uuidv7().replaceAll('-', '')),
};

/** Ids that are the same on every machine, for the demonstration: `sub_000...1`, in the order they are made. */
export function countedIds(): IdGenerator {
  let count = 0;
  return { next: (kind) => idOf(kind, String(++count).padStart(32, '0')) };
}
