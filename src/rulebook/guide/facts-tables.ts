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
        ...own.map(rowOf),
      ].join('\n');
    })
    .join('\n\n');

const rowOf = ({ name, label, type, unit, codes, optional }: FieldDefinition): string =>
  `| \`${name}\` | ${label.fr} | ${[type, unit ?? codes].filter(Boolean).join(', ')} | ${optional ? 'oui' : '-'} |`;
