import type { IdOf } from '../id';
import type { IdentifiedKind } from '../kinds';

/** Makes ids: a prefix that names the kind of object, and a time-ordered UUID (`sub_0192...`). */
export interface IdGenerator {
  next<K extends IdentifiedKind>(kind: K): IdOf<K>;
}
