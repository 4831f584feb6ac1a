import type { ValueType } from './facts';
import type { Text } from './text';

/** What a value of a type is called, and how it is written in JSON. */
interface TypeWords {
  readonly name: Text;
  readonly written: Text;
}

const words = (name: Text, written: Text = name): TypeWords => ({ name, written });

/** Every type of values in words, wherever one is named. */
export const VALUE_TYPE_WORDS: Readonly<Record<ValueType, TypeWords>> = {
  integer: words(
    { fr: 'un nombre entier', en: 'an integer' },
    { fr: 'un nombre entier sans guillemets, comme 60', en: 'an integer without quotes, such as 60' },
  ),
  decimal: words(
    { fr: 'un nombre décimal', en: 'a decimal' },
    { fr: 'un nombre décimal entre guillemets, comme "1.5"', en: 'a decimal in quotes, such as "1.5"' },
  ),
  amount: words(
    { fr: 'un montant', en: 'an amount' },
    { fr: 'un montant entre guillemets, comme "90.00"', en: 'an amount in quotes, such as "90.00"' },
  ),
  boolean: words(
    { fr: 'un vrai ou faux', en: 'a true or false' },
    { fr: 'true ou false', en: 'true or false' },
  ),
  text: words({ fr: 'un texte', en: 'a text' }),
  code: words(
    { fr: 'un code', en: 'a code' },
    { fr: 'un code d’une liste, entre guillemets', en: 'a code of a list, in quotes' },
  ),
  date: words(
    { fr: 'une date', en: 'a date' },
    { fr: 'une date qui existe, comme "2027-02-28"', en: 'a date that exists, such as "2027-02-28"' },
  ),
  instant: words(
    { fr: 'un instant', en: 'an instant' },
    {
      fr: 'un instant UTC, comme "2027-02-28T08:00:00.000Z"',
      en: 'a UTC instant, such as "2027-02-28T08:00:00.000Z"',
    },
  ),
  list: words({ fr: 'une liste', en: 'a list' }, { fr: 'une liste [ … ]', en: 'a list [ … ]' }),
  table: words({ fr: 'une table', en: 'a table' }, { fr: 'une table { … }', en: 'a table { … }' }),
  record: words(
    { fr: 'un enregistrement', en: 'a record' },
    { fr: 'un enregistrement { "champ": valeur }', en: 'a record { "field": value }' },
  ),
  events: words(
    { fr: 'des événements', en: 'events' },
    { fr: 'une liste d’événements', en: 'a list of events' },
  ),
};
