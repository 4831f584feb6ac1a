import type { OperationEntry } from '../../domain/operations';
import { OPERATIONS } from '../../domain/operations';

/** Which act of the API takes which decision, as the guide lists them, each from its entry. */
export const actsTable = (): string =>
  [
    "| opération | décisions qu'elle prend | ce qui suit, si le vocabulaire la déclare |",
    '| --- | --- | --- |',
    ...Object.entries<OperationEntry>(OPERATIONS).flatMap(([name, { decisions = [], follows = [] }]) =>
      decisions.length + follows.length === 0
        ? []
        : [`| \`${name}\` | ${listed(decisions)} | ${listed(follows)} |`],
    ),
  ].join('\n');

const listed = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
