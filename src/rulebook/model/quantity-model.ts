import type { Text } from '../../domain/text';
import type { FormulaTree } from './formula-tree';
import type { Location } from './location';
import type { TypeDeclaration } from './type-declaration';

/** A named formula; one that takes values is called with them: `countedFor(intervention.estimatedMinutes)`. */
export interface QuantityModel {
  readonly name: string;
  /** With `{minutes}` where the value of that name is said. */
  readonly label: Text;
  readonly declaration: TypeDeclaration;
  /** What it is given where it is called, in order; the formula reads each by its bare name. */
  readonly takes: readonly TakenModel[];
  readonly formula: string;
  readonly tree: FormulaTree;
  readonly location: Location;
}

/** A value that a named formula is given. */
export interface TakenModel {
  readonly name: string;
  readonly label: Text;
  readonly declaration: TypeDeclaration;
}

/** What a bare name stands for in a formula that takes values. */
export const takenNamed = (
  takes: readonly TakenModel[],
  [name, ...more]: readonly string[],
): TakenModel | undefined => (more.length === 0 ? takes.find((taken) => taken.name === name) : undefined);
