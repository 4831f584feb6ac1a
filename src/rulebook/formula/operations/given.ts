import type { FormulaTree } from '../../model/formula-tree';
import type { StaticType } from '../values/static-type';
import type { Evaluation, Parameter } from './operation-parameter';

/** What was written for each parameter, in the order they are declared. */
export type Written = readonly (readonly FormulaTree[])[];

const NONE: readonly [] = [];

/** The parameters of an operation: `A` is what its evaluation receives, `S` what its result is typed from. */
export class Given<A extends unknown[], S extends unknown[]> {
  constructor(readonly parameters: readonly Parameter<unknown, unknown>[]) {}

  /** What is computed of what was written, for each parameter in turn: that its types are `A` is what `and` says. */
  receive(written: Written, evaluation: Evaluation, call: string): A {
    return this.parameters.map((one, at) => one.receive(written[at] ?? NONE, evaluation, call)) as A;
  }

  /** The same of types. */
  typed(found: readonly (readonly StaticType[])[]): S {
    return this.parameters.map((one, at) => one.typed(found[at] ?? NONE)) as S;
  }

  /** One more parameter. */
  and<T, U>(parameter: Parameter<T, U>): Given<[...A, T], [...S, U]> {
    return new Given([...this.parameters, parameter]);
  }
}

/** The first parameter of an operation. */
export const given = <T, U>(parameter: Parameter<T, U>): Given<[T], [U]> => new Given([parameter]);
