import { OPERATORS, operatorOf } from '../deciding/operators/all-operators';
import { OPERANDS } from '../deciding/operators/operand';
import type { Operator } from '../deciding/operators/operator';

/** The operators of conditions as the guide lists them, each from its entry. */
export const operatorsTable = (): string =>
  [
    '| opérateur | on compare | il tient quand | il se lit | sinon |',
    '| --- | --- | --- | --- | --- |',
    ...[...OPERATORS.values()].map(rowOf),
  ].join('\n');

const rowOf = ({ name, kind, doc, verb, opposite }: Operator): string =>
  `| \`${name}\` | ${OPERANDS[kind].doc.fr} | ${doc.fr} | ${verb.fr} | ${operatorOf(opposite).verb.fr} |`;
