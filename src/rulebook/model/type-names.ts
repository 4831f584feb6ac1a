import type { ValueType } from '../../domain/facts';
import type { Text } from '../../domain/text';

/** What a value of each type is called in a finding. */
export const TYPE_NAMES: Readonly<Record<ValueType, Text>> = {
  integer: { fr: 'un nombre entier', en: 'an integer' },
  decimal: { fr: 'un nombre décimal', en: 'a decimal' },
  amount: { fr: 'un montant', en: 'an amount' },
  boolean: { fr: 'un vrai ou faux', en: 'a true or false' },
  text: { fr: 'un texte', en: 'a text' },
  code: { fr: 'un code', en: 'a code' },
  date: { fr: 'une date', en: 'a date' },
  instant: { fr: 'un instant', en: 'an instant' },
  list: { fr: 'une liste', en: 'a list' },
  table: { fr: 'une table', en: 'a table' },
  events: { fr: 'des événements', en: 'events' },
};
