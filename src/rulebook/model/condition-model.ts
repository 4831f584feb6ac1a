import type { FactValue } from '../../domain/facts';
import type { Location } from './location';
import type { OperatorName } from './operator-name';

/** When a rule applies, as a tree, beside the verbatim JSON the engine runs. */
export type ConditionModel =
  | { readonly kind: 'all'; readonly conditions: readonly ConditionModel[] }
  | { readonly kind: 'any'; readonly conditions: readonly ConditionModel[] }
  | { readonly kind: 'not'; readonly condition: ConditionModel }
  | LeafModel;

/** One comparison of a rule. */
export interface LeafModel {
  readonly kind: 'leaf';
  readonly fact: string;
  /** Field names after `$.`, such as `['remainingMinutes']`. */
  readonly path: readonly string[];
  readonly operator: OperatorName;
  readonly expected: ExpectedModel;
  readonly location: Location;
}

/** What a comparison is made with: a value as it stands, or another fact. */
export type ExpectedModel =
  | { readonly kind: 'literal'; readonly value: FactValue }
  | { readonly kind: 'fact'; readonly fact: string; readonly path: readonly string[] };
