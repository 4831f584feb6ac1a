import type { FactValue } from '../../domain/facts';
import type { CodeLabel } from '../../domain/ports/rulebook';
import type { Text } from '../../domain/text';
import type { LocalDate } from '../../domain/time';
import type { FormulaTree } from './formula-tree';
import type { Location } from './location';
import type { TypeDeclaration } from './type-declaration';

/** Every number or list a lawyer may change. */
export interface ParameterModel {
  readonly name: string;
  readonly label: Text;
  readonly declaration: TypeDeclaration;
  /** The date that picks the value: the day the contract was agreed, or the day of the event. */
  readonly resolvedAt: 'edition' | 'event';
  readonly excerpt: string | null;
  readonly sample: boolean;
  /** Sorted by date, not overlapping. */
  readonly values: readonly DatedValue[];
  /** For `codes` parameters: the labels of every code ever declared. */
  readonly codeLabels: readonly CodeLabel[];
  readonly location: Location;
}

/** One dated value of a parameter. */
export interface DatedValue {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly value: FactValue;
  readonly reference: string;
}

/** Legal limits of a figure, each a decimal or a formula on other figures, with where they come from. */
export interface Bounds {
  readonly min: Limit | null;
  readonly max: Limit | null;
  readonly source: string;
}

/** A limit as it stands, or as it follows from other figures on each day, such as three times a published rate. */
export type Limit =
  | { readonly kind: 'decimal'; readonly decimal: string }
  | { readonly kind: 'formula'; readonly tree: FormulaTree; readonly source: string };
