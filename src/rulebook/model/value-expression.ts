import type { FactValue } from '../../domain/facts';
import type { FormulaTree } from './formula-tree';
import type { Location } from './location';

/** A value in the params of an event: a literal, or something computed when the rule applies. */
export type ValueExpression =
  | { readonly kind: 'literal'; readonly value: FactValue; readonly location: Location }
  | {
      readonly kind: 'formula';
      readonly tree: FormulaTree;
      readonly source: string;
      readonly location: Location;
      readonly offset: number;
    };
