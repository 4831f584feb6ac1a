import type { Unit, ValueType } from '../../domain/facts';
import type { Text } from '../../domain/text';

/** A field of a record. */
export interface RecordField {
  readonly label: Text;
  readonly declaration: TypeDeclaration;
}

/** The declared type of a fact, parameter, quantity or amount. */
export interface TypeDeclaration {
  readonly type: ValueType;
  readonly unit: Unit | null;
  /** For `code`, and for lists and tables of codes: the list the codes come from. */
  readonly codes: string | null;
  /** For `list`, `table` and `events`: the type of the elements. */
  readonly of: TypeDeclaration | null;
  /** For `table`: the list whose codes are the keys, or one of `TABLE_KEYS`. */
  readonly key: string | null;
  readonly optional: boolean;
  /** For `record`: what it holds, by name. */
  readonly fields?: Readonly<Record<string, RecordField>>;
  /** For the events of the vocabulary: the fields that each type of event carries. */
  readonly carried?: Readonly<Record<string, readonly string[]>>;
  /** The least that a number may be, or the first day; what is less never gets in. */
  readonly min?: string;
  /** The most that a number may be, or the last day. */
  readonly max?: string;
  /** Its type or its unit could not be read: what is made of it is not held against it. */
  readonly unsure?: boolean;
}
