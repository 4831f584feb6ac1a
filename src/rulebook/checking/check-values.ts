import type { FactValue } from '../../domain/facts';
import { VALUE_TYPE_WORDS } from '../../domain/value-type-words';
import { matches } from '../deciding/check-facts';
import type { TypeDeclaration } from '../model/type-declaration';
import type { Cursor } from '../reading/cursor';
import type { Names } from './names';

/** A literal of the declared type, its codes in their list and its keys in theirs. */
export function checkValue(at: Cursor, value: FactValue, declaration: TypeDeclaration, names: Names): void {
  if (declaration.unsure || (value === null && declaration.optional)) return;
  checkGiven(at, value, declaration, names);
}

function checkGiven(at: Cursor, value: FactValue, declaration: TypeDeclaration, names: Names): void {
  if (value === null || !matches({ ...declaration, of: null }, value)) {
    at.report('R051.value', {
      value: JSON.stringify(value),
      wanted: VALUE_TYPE_WORDS[declaration.type].written,
    });
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
      member.reportKey('R052.key', { list: key, word: name, known: codes });
    if (of) checkValue(member, member.value, of, names);
  }
}
