import type { FieldDefinition } from '../../domain/ports/rulebook';
import type { VocabularyModel } from '../model/vocabulary-model';

/** The facts of each group, as the guide lists them; attributes, which each contract adds, are told apart. */
export const factsTables = ({ facts, attributes }: VocabularyModel): string =>
  Object.entries(facts)
    .map(([group, { label, fields }]) => {
      const added = (attributes[group] ?? []).map(({ name }) => name);
      const own = Object.values(fields).filter(({ name }) => !added.includes(name));
      return [
        `**\`${group}\`** (${label.fr})`,
        '',
        '| fait | ce que c’est | type | peut manquer |',
        '| --- | --- | --- | --- |',
        ...own.flatMap((field) => [rowOf(field), ...elementRows(field)]),
      ].join('\n');
    })
    .join('\n\n');

/** The fields of the records of a list, as a formula reads them of each. */
const elementRows = ({ declaration: { of } }: Declared): readonly string[] =>
  Object.entries(of?.fields ?? {}).map(([name, { label, declaration }]) =>
    rowOf({ ...declaration, name: `item.${name}`, label }),
  );

type Declared = VocabularyModel['facts'][string]['fields'][string];
type Row = Pick<FieldDefinition, 'name' | 'label' | 'type' | 'unit' | 'codes' | 'optional'>;

const rowOf = ({ name, label, type, unit, codes, optional }: Row): string =>
  `| \`${name}\` | ${label.fr} | ${[type, unit ?? codes].filter(Boolean).join(', ')} | ${optional ? 'oui' : '-'} |`;
