import type { FactValue } from '../../domain/facts';
import { isList } from '../../domain/is-list';
import { compareDecimals } from './compare-decimals';

/** What both sides of a comparison have to be. */
export type OperandKind = 'scalar' | 'integer' | 'amount' | 'date' | 'instant' | 'member' | 'list';

/** A comparison a condition may use; a missing value never satisfies it, except where it is the denial of another. */
export interface OperatorModel {
  readonly name: string;
  readonly kind: OperandKind;
  /** The operator whose denial this one is. */
  readonly denies: string | null;
  readonly test: (observed: FactValue, expected: FactValue) => boolean;
}

const operator = (name: string, kind: OperandKind, test: OperatorModel['test']): OperatorModel => ({
  name,
  kind,
  denies: null,
  test,
});

const denial = (name: string, of: OperatorModel): OperatorModel => ({
  name,
  kind: of.kind,
  denies: of.name,
  test: (observed, expected) => !of.test(observed, expected),
});

type Holds = (order: number) => boolean;

const less: Holds = (order) => order < 0;
const lessOrEqual: Holds = (order) => order <= 0;
const greater: Holds = (order) => order > 0;
const greaterOrEqual: Holds = (order) => order >= 0;

const integers = (name: string, holds: Holds): OperatorModel =>
  operator(name, 'integer', (observed, expected) =>
    typeof observed === 'number' && typeof expected === 'number' ? holds(observed - expected) : false,
  );

const amounts = (name: string, holds: Holds): OperatorModel =>
  operator(name, 'amount', (observed, expected) => {
    const order = compareDecimals(observed, expected);
    return order !== null && holds(order);
  });

/** ISO dates, and UTC instants with milliseconds, sort as text. */
const times = (name: string, kind: 'date' | 'instant', holds: Holds): OperatorModel =>
  operator(name, kind, (observed, expected) =>
    typeof observed === 'string' && typeof expected === 'string'
      ? holds(observed < expected ? -1 : observed > expected ? 1 : 0)
      : false,
  );

const isIn = (list: FactValue, value: FactValue): boolean =>
  isList(list) && value !== null && list.some((element) => element === value);

const equal = operator('equal', 'scalar', (observed, expected) => observed === expected);
const within = operator('in', 'member', (observed, expected) => isIn(expected, observed));
const contains = operator('contains', 'list', (observed, expected) => isIn(observed, expected));
const amountEqual = amounts('amountEqual', (order) => order === 0);

const ALL: readonly OperatorModel[] = [
  equal,
  denial('notEqual', equal),
  within,
  denial('notIn', within),
  contains,
  denial('doesNotContain', contains),
  integers('lessThan', less),
  integers('lessThanInclusive', lessOrEqual),
  integers('greaterThan', greater),
  integers('greaterThanInclusive', greaterOrEqual),
  amountEqual,
  denial('amountNotEqual', amountEqual),
  amounts('amountLessThan', less),
  amounts('amountLessThanInclusive', lessOrEqual),
  amounts('amountGreaterThan', greater),
  amounts('amountGreaterThanInclusive', greaterOrEqual),
  times('dateBefore', 'date', less),
  times('dateOnOrBefore', 'date', lessOrEqual),
  times('dateAfter', 'date', greater),
  times('dateOnOrAfter', 'date', greaterOrEqual),
  times('instantBefore', 'instant', less),
  times('instantOnOrBefore', 'instant', lessOrEqual),
  times('instantAfter', 'instant', greater),
  times('instantOnOrAfter', 'instant', greaterOrEqual),
];

/** Every operator of conditions, by name. */
export const OPERATORS: ReadonlyMap<string, OperatorModel> = new Map(ALL.map((model) => [model.name, model]));
