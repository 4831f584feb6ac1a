import type { Unit, ValueType } from '../../domain/facts';

/** The declared type of a fact, parameter, quantity or amount. */
export interface TypeDeclaration {
  readonly type: ValueType;
  readonly unit: Unit | null;
  /** For `code`, and for lists and tables of codes: the list the codes come from. */
  readonly codes: string | null;
  /** For `list` and `table`: the type of the elements. */
  readonly of: TypeDeclaration | null;
  /** For `table`: the list whose codes are the keys, or `text`, `month`, `integer`. */
  readonly key: string | null;
  readonly optional: boolean;
  /** Its type or its unit could not be read: what is made of it is not held against it. */
  readonly unsure?: boolean;
}
