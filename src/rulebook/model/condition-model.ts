import type { FactValue } from '../../domain/facts';
import type { Location } from './location';

/** Conditions as a tree over leaf indexes, beside the verbatim JSON the engine runs. */
export type ConditionModel =
  | { readonly all: readonly ConditionModel[] }
  | { readonly any: readonly ConditionModel[] }
  | { readonly not: ConditionModel }
  | { readonly leaf: number };

/** One comparison of a rule, in the order it is written. */
export interface LeafModel {
  readonly fact: string;
  /** Field names after `$.`, such as `['remainingMinutes']`. */
  readonly path: readonly string[];
  readonly operator: string;
  /** A literal, or another fact to compare with. */
  readonly value: FactValue | { readonly fact: string; readonly path: readonly string[] };
  readonly valueIsFact: boolean;
  readonly location: Location;
}
