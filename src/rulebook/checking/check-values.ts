import type { FactValue } from '../../domain/facts';
import { matches } from '../deciding/check-facts';
import type { TypeDeclaration } from '../model/type-declaration';
import type { Cursor } from '../reading/cursor';
import type { Names } from './names';

const WANTED: Readonly<Record<TypeDeclaration['type'], readonly [string, string]>> = {
  integer: ['un nombre entier sans guillemets, comme 60', 'an integer without quotes, such as 60'],
  decimal: ['un nombre entre guillemets, comme "1.5"', 'a number in quotes, such as "1.5"'],
  amount: ['un montant entre guillemets, comme "90.00"', 'an amount in quotes, such as "90.00"'],
  boolean: ['true ou false', 'true or false'],
  text: ['un texte', 'a text'],
  code: ['un code entre guillemets', 'a code in quotes'],
  date: ['une date qui existe, comme "2027-02-28"', 'a date that exists, such as "2027-02-28"'],
  instant: [
    'un instant UTC, comme "2027-02-28T08:00:00.000Z"',
    'a UTC instant, such as "2027-02-28T08:00:00.000Z"',
  ],
  list: ['une liste [ … ]', 'a list [ … ]'],
  table: ['une table { … }', 'a table { … }'],
  events: ['une liste d’événements', 'a list of events'],
};

/** A literal of the declared type, its codes in their list and its keys in theirs. */
export function checkValue(at: Cursor, value: FactValue, declaration: TypeDeclaration, names: Names): void {
  if (value === null && declaration.optional) return;
  if (value === null || !matches({ ...declaration, of: null }, value)) {
    const [fr, en] = WANTED[declaration.type];
    at.fail(
      'R051',
      `la valeur ${JSON.stringify(value).slice(0, 60)} ne convient pas : il faut ${fr}`,
      `the value ${JSON.stringify(value).slice(0, 60)} does not fit: it takes ${en}`,
    );
    return;
  }
  const text = typeof value === 'string' ? value : '';
  if (declaration.type === 'amount' && (text.split('.')[1]?.length ?? 0) > 2) {
    at.fail('R051', `« ${text} » a plus de deux décimales`, `"${text}" has more than two decimals`);
  }
  if (declaration.type === 'code') checkCode(at, text, declaration.codes, names);
  if (declaration.type === 'list' && declaration.of) {
    for (const element of at.elements())
      checkValue(element, element.value as FactValue, declaration.of, names);
  }
  if (declaration.type === 'table') checkTable(at, declaration, names);
}

function checkCode(at: Cursor, code: string, list: string | null, names: Names): void {
  const codes = list === null ? null : names.codesOf(list);
  if (codes && !codes.includes(code))
    at.unknown('R052', { fr: `de \`${list}\`, le code`, en: `code of \`${list}\`` }, code, codes);
}

function checkTable(at: Cursor, { key, of }: TypeDeclaration, names: Names): void {
  const codes = key === null ? null : names.codesOf(key);
  const members = at.members();
  for (const [name, member] of members) {
    if (codes && !codes.includes(name))
      member.unknown('R052', { fr: `de \`${key}\`, la clé`, en: `key of \`${key}\`` }, name, codes);
    if (of) checkValue(member, member.value as FactValue, of, names);
  }
}
