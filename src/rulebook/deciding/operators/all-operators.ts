import type { OperatorName } from '../../model/operator-name';
import { OPERATOR_NAMES } from '../../model/operator-name';
import { EQUALITY } from './equality';
import { MEMBERSHIP } from './membership';
import type { Operator, OperatorEntry } from './operator';
import { ORDER } from './comparison';

const ENTRIES: Readonly<Record<OperatorName, OperatorEntry>> = { ...EQUALITY, ...MEMBERSHIP, ...ORDER };

/** An operator by its name. */
export const operatorOf = (name: OperatorName): Operator => ({ name, ...ENTRIES[name] });

/** Every operator of conditions, by name. */
export const OPERATORS: ReadonlyMap<OperatorName, Operator> = new Map(
  OPERATOR_NAMES.map((name) => [name, operatorOf(name)]),
);
