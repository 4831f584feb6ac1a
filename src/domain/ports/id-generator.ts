import type { IdentifiedKind } from '../records/kinds';

/** Makes ids: a prefix that names the kind of object, and a time-ordered UUID (`sub_0192...`). */
export interface IdGenerator {
  next(kind: IdentifiedKind): string;
}
