import type { FactValue } from '../../../domain/facts';
import type { Text } from '../../../domain/text';
import type { Verb } from '../../formula/said/verbs';
import type { OperatorName } from '../../model/operator-name';
import type { OperandKind } from './operand';

/** Everything there is to know of an operator of conditions. */
export interface OperatorEntry {
  readonly kind: OperandKind;
  /** Whether it holds. A missing value satisfies no comparison, save the denial of another. */
  readonly test: (observed: FactValue, expected: FactValue) => boolean;
  /** Whether it holds of two facts, where that differs: none is written, so that two that are missing are not the same. */
  readonly betweenFacts?: (observed: FactValue, expected: FactValue) => boolean;
  /** What is said when it holds. */
  readonly verb: Verb;
  /** The operator that holds, of values that are there, when this one does not: its verb says so. */
  readonly opposite: OperatorName;
  /** When it holds, as the guide says. */
  readonly doc: Text;
}

/** An operator of conditions. */
export interface Operator extends OperatorEntry {
  readonly name: OperatorName;
}

/** The entry of an operator that holds whenever another does not, of a missing value too. */
export const denial = (of: OperatorEntry, entry: Omit<OperatorEntry, 'kind' | 'test'>): OperatorEntry => {
  const { kind, test, betweenFacts } = of;
  return {
    kind,
    test: (observed, expected) => !test(observed, expected),
    ...(betweenFacts && {
      betweenFacts: (observed: FactValue, expected: FactValue) => !betweenFacts(observed, expected),
    }),
    ...entry,
  };
};
