import type { Text } from '../../domain/text';
import type { FormulaTree } from './formula-tree';
import type { Location } from './location';
import type { TypeDeclaration } from './type-declaration';

/** A named formula. */
export interface QuantityModel {
  readonly name: string;
  readonly label: Text;
  readonly declaration: TypeDeclaration;
  readonly formula: string;
  readonly tree: FormulaTree;
  readonly location: Location;
}
