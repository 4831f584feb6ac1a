import type { Text } from '../../domain/text';
import type { ValueExpression } from './value-expression';

/** What a rule says when it applies. */
export interface EventModel {
  readonly outcome: string | null;
  readonly amounts: Readonly<Record<string, ValueExpression>>;
  readonly lines: readonly ItemModel[];
  readonly steps: readonly ItemModel[];
  readonly notices: readonly ItemModel[];
  readonly grants: readonly ItemModel[];
}

/** One line, step, notice or grant; `forEach` repeats it for each element of a list, named `item` in its formulas. */
export interface ItemModel {
  readonly code: string;
  readonly label: Text | null;
  readonly forEach: ValueExpression | null;
  readonly when: ValueExpression | null;
  readonly fields: Readonly<Record<string, ValueExpression>>;
}

/** Everything that is computed or written in what a rule says. */
export const expressionsOf = ({
  amounts,
  lines,
  steps,
  notices,
  grants,
}: EventModel): readonly ValueExpression[] => [
  ...Object.values(amounts),
  ...[...lines, ...steps, ...notices, ...grants].flatMap(expressionsOfItem),
];

const expressionsOfItem = ({ forEach, when, fields }: ItemModel): readonly ValueExpression[] =>
  [forEach, when, ...Object.values(fields)].flatMap((one) => one ?? []);
