import type { Text } from '../../../domain/text';
import type { Remark } from '../../findings/finding';
import type { Wording } from '../said/wording';
import type { StaticType } from '../values/static-type';
import type { Value } from '../values/value';
import type { Given, Written } from './given';
import type { Computing, Declared, Evaluation } from './operation-parameter';

/** A formula of the guide and what it gives. */
export interface Example {
  readonly formula: string;
  readonly gives: string;
}

/** A sign of the grammar that stands for an operation. */
export interface Sign {
  readonly written: string;
  /** How the guide shows it, such as `x + y`. */
  readonly shown: string;
}

/** How what is called in a formula is said, and what its arguments have in common. */
interface Worded {
  /** How it is said. */
  readonly words: Wording;
  /** How a yes or no is denied, where it has words of its own for that. */
  readonly denied?: Wording;
  /** A sign that counts with percentages, and whether it keeps one whole, so that a division by 100 goes unsaid. */
  readonly percentages?: 'counted' | 'kept';
  /** Numbers given to it are of one unit, as in a sum or a comparison. */
  readonly oneUnit?: boolean;
}

/** What is wrong with an argument, by its place. */
export interface Fault {
  readonly argument: number;
  readonly remark: Remark;
}

/** What is said of an operation, whatever it computes. */
interface Documented extends Worded {
  /** What it gives, as the guide says. */
  readonly doc: Text;
  /** What makes it fail, as the guide says; nothing else does. */
  readonly fails?: Text;
  readonly example: Example;
  readonly sign?: Sign;
}

/** What a formula may call, before it is computed: an operation, or a formula of the rule files that takes values. */
export interface Callable extends Worded {
  readonly parameters: readonly Declared[];
  readonly resultOf: (found: readonly (readonly StaticType[])[]) => StaticType;
  /** What it alone can tell is wrong with what it is given; null when nothing is. */
  readonly faultIn?: (found: readonly (readonly StaticType[])[]) => Fault | null;
}

/** What a formula may call, to be computed. */
export interface Computable {
  readonly parameters: readonly Declared[];
  readonly evaluate: (written: Written, evaluation: Evaluation, call: string) => Value;
}

/** What an operation is for its parameters: they give the types of what its evaluation receives. */
export interface Entry<A extends unknown[], S extends unknown[]> extends Documented {
  readonly result: StaticType | ((...types: S) => StaticType);
  readonly compute: (...args: [...A, Computing]) => Value;
  readonly fault?: (...types: S) => Fault | null;
}

/** One operation of formulas: total, documented, typed. */
export interface Operation extends Documented, Callable, Computable {}

/** Declares an operation on parameters: everything there is to know of it, in one place. */
export const operation =
  <A extends unknown[], S extends unknown[]>(given: Given<A, S>) =>
  ({ result, compute, fault, ...documented }: Entry<A, S>): Operation => ({
    ...documented,
    parameters: given.parameters,
    resultOf: (found) => (typeof result === 'function' ? result(...given.typed(found)) : result),
    ...(fault && { faultIn: (found) => fault(...given.typed(found)) }),
    evaluate: (written, evaluation, call) => compute(...given.receive(written, evaluation, call), evaluation),
  });
