import type { FactValue, ValueType } from '../../domain/facts';
import type { Text } from '../../domain/text';
import { matches } from '../deciding/check-facts';
import type { TypeDeclaration } from '../model/type-declaration';
import type { Cursor } from '../reading/cursor';
import type { Names } from './names';

const WANTED: Readonly<Record<ValueType, Text>> = {
  integer: { fr: 'un nombre entier sans guillemets, comme 60', en: 'an integer without quotes, such as 60' },
  decimal: { fr: 'un nombre entre guillemets, comme "1.5"', en: 'a number in quotes, such as "1.5"' },
  amount: { fr: 'un montant entre guillemets, comme "90.00"', en: 'an amount in quotes, such as "90.00"' },
  boolean: { fr: 'true ou false', en: 'true or false' },
  text: { fr: 'un texte', en: 'a text' },
  code: { fr: 'un code entre guillemets', en: 'a code in quotes' },
  date: { fr: 'une date qui existe, comme "2027-02-28"', en: 'a date that exists, such as "2027-02-28"' },
  instant: {
    fr: 'un instant UTC, comme "2027-02-28T08:00:00.000Z"',
    en: 'a UTC instant, such as "2027-02-28T08:00:00.000Z"',
  },
  list: { fr: 'une liste [ … ]', en: 'a list [ … ]' },
  table: { fr: 'une table { … }', en: 'a table { … }' },
  events: { fr: 'une liste d’événements', en: 'a list of events' },
};

/** A literal of the declared type, its codes in their list and its keys in theirs. */
export function checkValue(at: Cursor, value: FactValue, declaration: TypeDeclaration, names: Names): void {
  if (value === null && declaration.optional) return;
  if (value === null || !matches({ ...declaration, of: null }, value)) {
    at.report('R051.value', { value: JSON.stringify(value), wanted: WANTED[declaration.type] });
    return;
  }
  const text = typeof value === 'string' ? value : '';
  if (declaration.type === 'amount' && (text.split('.')[1]?.length ?? 0) > 2) {
    at.report('R051.decimals', { value: text });
  }
  if (declaration.type === 'code') checkCode(at, text, declaration.codes, names);
  if (declaration.type === 'list' && declaration.of) {
    for (const element of at.elements()) checkValue(element, element.value, declaration.of, names);
  }
  if (declaration.type === 'table') checkTable(at, declaration, names);
}

function checkCode(at: Cursor, code: string, list: string | null, names: Names): void {
  const codes = list === null ? null : names.codesOf(list);
  if (list !== null && codes && !codes.includes(code))
    at.report('R052.code', { list, word: code, known: codes });
}

function checkTable(at: Cursor, { key, of }: TypeDeclaration, names: Names): void {
  const codes = key === null ? null : names.codesOf(key);
  const members = at.members();
  for (const [name, member] of members) {
    if (key !== null && codes && !codes.includes(name))
      member.report('R052.key', { list: key, word: name, known: codes });
    if (of) checkValue(member, member.value, of, names);
  }
}
