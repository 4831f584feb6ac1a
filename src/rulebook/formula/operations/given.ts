import type { FormulaTree } from '../../model/formula-tree';
import type { StaticType } from '../values/static-type';
import type { Declared, Evaluation, Parameter } from './operation-parameter';

/** What was written for each parameter, in the order they are declared. */
export type Written = readonly (readonly FormulaTree[])[];

const NONE: readonly [] = [];

/** The parameters of an operation: `A` is what its evaluation receives, `S` what its result is typed from. */
export class Given<A extends unknown[], S extends unknown[]> {
  constructor(
    readonly parameters: readonly Declared[],
    readonly receive: (written: Written, evaluation: Evaluation, call: string) => A,
    readonly typed: (found: readonly (readonly StaticType[])[]) => S,
  ) {}

  /** One more parameter. */
  and<T, U>(parameter: Parameter<T, U>): Given<[...A, T], [...S, U]> {
    const at = this.parameters.length;
    return new Given(
      [...this.parameters, parameter],
      (written, evaluation, call) => [
        ...this.receive(written, evaluation, call),
        parameter.receive(written[at] ?? NONE, evaluation, call),
      ],
      (found) => [...this.typed(found), parameter.typed(found[at] ?? NONE)],
    );
  }
}

const nothing = new Given<[], []>(
  [],
  () => [],
  () => [],
);

/** The first parameter of an operation. */
export const given = <T, U>(parameter: Parameter<T, U>): Given<[T], [U]> => nothing.and(parameter);
