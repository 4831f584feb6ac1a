import type { Unit, ValueType } from '../../domain/facts';
import { UNITS, VALUE_TYPES } from '../../domain/facts';
import { isDate } from '../../domain/is-date';
import { isMoneyUnit } from '../../domain/money-unit';
import { keysOf } from '../../domain/keys-of';
import { fromDecimal } from '../formula/values/rational';
import type { RecordField, TypeDeclaration } from '../model/type-declaration';
import type { Cursor } from './cursor';

/** The members a declaration is made of. */
export const DECLARATION_KEYS = ['type', 'unit', 'codes', 'of', 'key', 'optional', 'fields'] as const;

/** The same of what comes in, which may be bounded: what is computed is bounded by its formula. */
export const GIVEN_KEYS = [...DECLARATION_KEYS, 'min', 'max'] as const;

type Members = Partial<Record<(typeof GIVEN_KEYS)[number], Cursor>>;

/** Reads a type with its unit, list, bounds, elements and fields. */
export function readDeclaration(members: Members): TypeDeclaration {
  const { type, unit, codes, of, key, optional } = members;
  const [typed, counted] = [type && readType(type), unit && readUnit(unit)];
  const [min, max] = [readLimit(members.min, typed), readLimit(members.max, typed)];
  return {
    ...((typed === null || counted === null) && { unsure: true }),
    type: typed ?? 'text',
    unit: counted ?? null,
    codes: codes?.string() ?? null,
    of: of ? readElement(of) : null,
    key: key?.string() ?? null,
    optional: optional?.boolean() ?? false,
    ...(min !== null && { min }),
    ...(max !== null && { max }),
    ...readFields(members, typed),
  };
}

const readType = (from: Cursor): ValueType | null =>
  from.oneOf(keysOf(VALUE_TYPES), { fr: 'le type', en: 'type' });

/** `"of": "integer"`, or an object when the elements have a unit, come from a list, or are records. */
function readElement(of: Cursor): TypeDeclaration {
  return readDeclaration(of.node.type === 'object' ? of.fields(GIVEN_KEYS, ['type']) : { type: of });
}

/** A record says its fields, and nothing else has any. */
function readFields(
  { type, fields, of }: Members,
  typed: ValueType | null | undefined,
): { readonly fields?: Readonly<Record<string, RecordField>> } {
  if (typed === 'events' && !of) type?.report('R055.events');
  if (fields && typed && typed !== 'record') fields.report('R055.fields', { name: typed });
  if (!fields && typed === 'record') type?.report('R055.lacks');
  if (!fields) return {};
  return {
    fields: Object.fromEntries(fields.members().map(([name, field]) => [name, readRecordField(field)])),
  };
}

function readRecordField(from: Cursor): RecordField {
  const members = from.fields([...GIVEN_KEYS, 'label'], ['label', 'type']);
  return {
    label: members.label?.text() ?? { fr: from.name, en: from.name },
    declaration: readDeclaration(members),
  };
}

const COUNTED: readonly ValueType[] = ['integer', 'decimal', 'amount'];

/** What a number, or a day, is at least or at most. */
function readLimit(from: Cursor | undefined, typed: ValueType | null | undefined): string | null {
  if (!from || !typed) return null;
  const { written, name } = from;
  const isOne = typed === 'date' ? isDate(written) : COUNTED.includes(typed) && fromDecimal(written) !== null;
  if (isOne) return written;
  from.report(typed === 'date' || COUNTED.includes(typed) ? 'R055.limit' : 'R055.unlimited', { name });
  return null;
}

/** A unit of money is of any currency here; that it is the contract's is checked once for all files. */
function readUnit(from: Cursor): Unit | null {
  const { written } = from;
  return isMoneyUnit(written) ? written : from.oneOf(keysOf(UNITS), { fr: "l'unité", en: 'unit' });
}
