import { KINDS, OBJECT_KINDS } from './kinds';
import type { IdentifiedKind, ObjectKind } from './kinds';

const SHAPE = /^([a-z]{3})_[0-9a-f]{32}$/;

/** The id of a new object: the prefix of its kind and 32 hexadecimal digits. */
export const idOf = (kind: IdentifiedKind, digits: string): string => `${KINDS[kind].prefix}_${digits}`;

/** The kind of object an id names; null when it is not an id of this service. */
export function kindOf(id: string): ObjectKind | null {
  const prefix = SHAPE.exec(id)?.[1];
  return OBJECT_KINDS.find((kind) => KINDS[kind].prefix === prefix) ?? null;
}
