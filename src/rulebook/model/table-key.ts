import { isDate } from '../../domain/is-date';
import type { Text } from '../../domain/text';

/** What the keys of a table are, where they are codes of no list: how one is written, and what it stands for. */
interface TableKey {
  readonly written: Text;
  readonly is: (key: string) => boolean;
}

/** The keys of tables that are codes of no list. */
export const TABLE_KEYS = {
  text: { written: { fr: 'un texte', en: 'a text' }, is: () => true },
  integer: {
    written: { fr: 'un nombre entier, comme "12"', en: 'an integer, such as "12"' },
    is: (key) => /^(0|-?[1-9]\d{0,14})$/.test(key),
  },
  decimal: {
    written: { fr: 'un nombre décimal, comme "99.5"', en: 'a decimal, such as "99.5"' },
    is: (key) => /^-?\d{1,15}(\.\d{1,12})?$/.test(key),
  },
  month: {
    written: { fr: 'un mois, comme "2027-02"', en: 'a month, such as "2027-02"' },
    is: (key) => isDate(`${key}-01`),
  },
  date: {
    written: {
      fr: 'une date qui existe, comme "2027-02-28"',
      en: 'a date that exists, such as "2027-02-28"',
    },
    is: isDate,
  },
} as const satisfies Readonly<Record<string, TableKey>>;

export type TableKeyKind = keyof typeof TABLE_KEYS;

/** Whether the keys are of a kind; else they are the codes of a list of this name. */
export const isTableKeyKind = (key: string): key is TableKeyKind => Object.hasOwn(TABLE_KEYS, key);
