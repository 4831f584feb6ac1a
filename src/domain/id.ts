import { KINDS, OBJECT_KINDS } from './kinds';
import type { IdentifiedKind, ObjectKind } from './kinds';

/** The id of an object of a kind, such as `sub_0192...`: the compiler takes no id of another kind for it. */
export type IdOf<K extends IdentifiedKind> = `${(typeof KINDS)[K]['prefix']}_${string}`;

/**
 * What a caller names an object of a kind by, as it came: it may be a reference people use, the id of something else or
 * any text. `findOwn` alone makes the object of it.
 */
export type GivenId<K extends ObjectKind> = IdOf<K> | (string & { readonly [given]: K });

declare const given: unique symbol;

const SHAPE = /^([a-z]{3})_[0-9a-f]{32}$/;

/** The id of a new object: the prefix of its kind and 32 hexadecimal digits. */
export function idOf<K extends IdentifiedKind>(kind: K, digits: string): IdOf<K> {
  const id = `${KINDS[kind].prefix}_${digits}`;
  if (isIdOf(kind, id)) return id;
  throw new TypeError(`an id has 32 hexadecimal digits, not ${digits}`);
}

/** The kind of object an id names; null when it is not an id of this service. */
export function kindOf(id: string): ObjectKind | null {
  const prefix = SHAPE.exec(id)?.[1];
  return OBJECT_KINDS.find((kind) => KINDS[kind].prefix === prefix) ?? null;
}

/** Whether a text that came in, from a caller or from a table, is an id of this kind. */
export const isIdOf = <K extends IdentifiedKind>(kind: K, text: string): text is IdOf<K> =>
  SHAPE.exec(text)?.[1] === KINDS[kind].prefix;
