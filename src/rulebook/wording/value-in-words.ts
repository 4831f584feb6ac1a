import type { FactValue } from '../../domain/facts';
import type { Text } from '../../domain/text';
import { isList } from '../../domain/is-list';
import { own } from '../../domain/own';
import { plain } from '../deciding/value-of';
import type { TypeDeclaration } from '../model/type-declaration';
import { enumerated, joined, quoted, same } from './typeset';
import type { Words } from './words';

const WORDED: readonly TypeDeclaration['type'][] = ['code', 'text'];
const DATED: readonly TypeDeclaration['type'][] = ['date', 'instant'];

/** Whether its values are days, or instants of a day, which are said « le 10 février … ». */
export const isDated = ({ type }: TypeDeclaration): boolean => DATED.includes(type);

/** A value within a sentence: codes in quotes, dates with their article, lists and tables spelled out. */
export function valueInWords(words: Words, declaration: TypeDeclaration, value: FactValue): Text {
  const { type, of } = declaration;
  if (value === null) return { fr: 'aucune valeur', en: 'no value' };
  if (value === '') return { fr: 'aucun texte', en: 'no text' };
  if (isList(value)) return listed(words, of ?? declaration, value);
  if (typeof value === 'object') return table(words, declaration, value);
  const shown = words.format(declaration, value);
  const calendar = type === 'text' ? own(words.release.calendars, String(value)) : undefined;
  if (calendar) return quoted(calendar.label);
  if (typeof value === 'boolean' || WORDED.includes(type)) return quoted(shown);
  return isDated(declaration) ? { fr: `le ${shown.fr}`, en: shown.en } : shown;
}

function listed(words: Words, of: TypeDeclaration, values: readonly FactValue[]): Text {
  if (values.length === 0) return { fr: 'aucun élément', en: 'no element' };
  const each = values.map((value) => valueInWords(words, of, value));
  return enumerated(each, { fr: 'et', en: 'and' });
}

function table(
  words: Words,
  { key, of }: TypeDeclaration,
  values: Readonly<Record<string, FactValue>>,
): Text {
  const keys: TypeDeclaration = { ...plain('code'), codes: key };
  const entries = Object.entries(values).map(([code, value]): Text => {
    const name = /^\d{4}-\d\d-\d\d$/.test(code)
      ? words.format(plain('date'), code)
      : words.format(keys, code);
    const shown = of ? withinTable(valueInWords(words, of, value), of) : same(JSON.stringify(value));
    return { fr: `${name.fr} = ${shown.fr}`, en: `${name.en} = ${shown.en}` };
  });
  const decimals = entries.some(({ fr }) => fr.includes(','));
  return joined(entries, decimals ? { fr: ' ; ', en: '; ' } : { fr: ', ', en: ', ' });
}

/** A table within a table stands in parentheses. */
const withinTable = ({ fr, en }: Text, { type }: TypeDeclaration): Text =>
  type === 'table' ? { fr: `(${fr})`, en: `(${en})` } : { fr, en };
