import type { FactValue } from '../../domain/facts';
import type { CodeLabel } from '../../domain/ports/rulebook';
import type { Text } from '../../domain/text';
import type { LocalDate } from '../../domain/time';
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
