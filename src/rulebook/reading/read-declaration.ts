import type { Unit } from '../../domain/facts';
import { UNITS, VALUE_TYPES } from '../../domain/facts';
import { isMoneyUnit } from '../../domain/money-unit';
import { keysOf } from '../../domain/keys-of';
import type { TypeDeclaration } from '../model/type-declaration';
import type { Cursor } from './cursor';

/** The members a declaration is made of. */
export const DECLARATION_KEYS = ['type', 'unit', 'codes', 'of', 'key', 'optional'] as const;

type Members = Partial<Record<(typeof DECLARATION_KEYS)[number], Cursor>>;

/** Reads a type with its unit, list and elements. */
export function readDeclaration({ type, unit, codes, of, key, optional }: Members): TypeDeclaration {
  const [typed, counted] = [
    type?.oneOf(keysOf(VALUE_TYPES), { fr: 'le type', en: 'type' }),
    unit && readUnit(unit),
  ];
  return {
    ...((typed === null || counted === null) && { unsure: true }),
    type: typed ?? 'text',
    unit: counted ?? null,
    codes: codes?.string() ?? null,
    of: of ? readElement(of) : null,
    key: key?.string() ?? null,
    optional: optional?.boolean() ?? false,
  };
}

/** `"of": "integer"`, or an object when the elements have a unit or come from a list. */
function readElement(of: Cursor): TypeDeclaration {
  if (of.node.type === 'object') return readDeclaration(of.fields(DECLARATION_KEYS, ['type']));
  return {
    type: of.oneOf(keysOf(VALUE_TYPES), { fr: 'le type', en: 'type' }) ?? 'text',
    unit: null,
    codes: null,
    of: null,
    key: null,
    optional: false,
  };
}

/** A unit of money is of any currency here; that it is the contract's is checked once for all files. */
function readUnit(from: Cursor): Unit | null {
  const { written } = from;
  return isMoneyUnit(written) ? written : from.oneOf(keysOf(UNITS), { fr: "l'unité", en: 'unit' });
}
