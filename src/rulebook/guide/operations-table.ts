import { OPERATION_GROUPS } from '../formula/operations/all-operations';
import type { Operation } from '../formula/operations/operation';
import type { Declared } from '../formula/operations/operation-parameter';

/** The tables of operations of the guide, one a group, made of their entries. */
export const operationsTables = (): string => OPERATION_GROUPS.map(tableOf).join('\n\n');

const tableOf = ([title, operations]: (typeof OPERATION_GROUPS)[number]): string =>
  [
    `**${title}**`,
    '',
    "| opération | ce qu'elle donne | exemple | vaut | erreur |",
    '| --- | --- | --- | --- | --- |',
    ...Object.entries(operations).map(rowOf),
  ].join('\n');

function rowOf([name, { parameters, sign, doc, example, fails }]: readonly [string, Operation]): string {
  const call = `\`${name}(${parameters.map(shown).join(', ')})\``;
  const written = sign ? `${call}, \`${sign.shown}\`` : call;
  return `| ${written} | ${doc.fr} | \`${example.formula}\` | \`${example.gives}\` | ${fails?.fr ?? '-'} |`;
}

function shown({ name, label, keyed, presence }: Declared): string {
  if (keyed) return `${name}: ${label}`;
  return presence === 'rest' ? `${label}, …` : label;
}
