import type { Text } from '../../../domain/text';
import type { CountUnit, Unit, ValueType } from '../../../domain/facts';
import { keysOf } from '../../../domain/keys-of';
import { isCountUnit } from '../../../domain/money-unit';
import type { RecordField, TypeDeclaration } from '../../model/type-declaration';

/** What a formula computes with. */
export type Kind =
  'number' | 'text' | 'boolean' | 'date' | 'instant' | 'list' | 'table' | 'events' | 'record' | 'any';

/** Powers of money and time; counts (days, months, ratios) vanish in products. */
export interface Dimension {
  readonly EUR: number;
  readonly min: number;
  readonly h: number;
  readonly percent: number;
}

/** The type of a part of a formula, before it is computed. */
export interface StaticType {
  readonly kind: Kind;
  /** Null: a bare figure, which takes the unit of what it is added to or compared with. */
  readonly unit: Dimension | null;
  /** Most decimals it can have; null: unbounded, so that it has to be rounded. */
  readonly scale: number | null;
  readonly optional: boolean;
  /** A figure or text written in the formula. */
  readonly literal: string | null;
  readonly element: StaticType | null;
  readonly codes: string | null;
  /** For a table: what its keys are; null where nothing says it. */
  readonly key: string | null;
  /** For a record: its fields; null where any may be there. */
  readonly fields: Readonly<Record<string, TypedField>> | null;
  /** For events of the vocabulary: the fields that each type of event carries. */
  readonly carried: Readonly<Record<string, readonly string[]>> | null;
}

/** A field of a record, before anything is computed. */
export interface TypedField {
  readonly label: Text;
  readonly type: StaticType;
}

export const NONE: Dimension = { EUR: 0, min: 0, h: 0, percent: 0 };

const DIMENSIONS: Readonly<Record<CountUnit, Dimension>> = {
  min: { ...NONE, min: 1 },
  h: { ...NONE, h: 1 },
  '%': { ...NONE, percent: 1 },
  d: NONE,
  month: NONE,
  year: NONE,
  ratio: NONE,
  count: NONE,
};

/** A month is a count, so that money for a month is money once it is multiplied. */
const dimensionOf = (unit: Unit): Dimension =>
  isCountUnit(unit) ? DIMENSIONS[unit] : { ...NONE, EUR: 1, h: unit.endsWith('/h') ? -1 : 0 };

/** A type with nothing special about it. */
export const staticType = (kind: Kind, more: Partial<StaticType> = {}): StaticType => ({
  kind,
  unit: kind === 'number' ? NONE : null,
  scale: 0,
  optional: false,
  literal: null,
  element: null,
  codes: null,
  key: null,
  fields: null,
  carried: null,
  ...more,
});

const KINDS: Readonly<Record<ValueType, Kind>> = {
  integer: 'number',
  decimal: 'number',
  amount: 'number',
  boolean: 'boolean',
  text: 'text',
  code: 'text',
  date: 'date',
  instant: 'instant',
  list: 'list',
  table: 'table',
  record: 'record',
  events: 'events',
};

const SCALES: Partial<Record<ValueType, number>> = { integer: 0, amount: 2, decimal: 6 };

/** The static type of something declared. */
export function ofDeclaration(declaration: TypeDeclaration): StaticType {
  const found = typed.get(declaration) ?? typeOfDeclared(declaration);
  typed.set(declaration, found);
  return found;
}

/** A declaration has one type for good. */
const typed = new WeakMap<TypeDeclaration, StaticType>();

function typeOfDeclared(declaration: TypeDeclaration): StaticType {
  const { type, unit, of, optional, codes, key, fields, carried = null, unsure = false } = declaration;
  if (unsure) return staticType('any', { optional });
  return staticType(KINDS[type], {
    unit: KINDS[type] === 'number' ? (unit ? dimensionOf(unit) : NONE) : null,
    scale: SCALES[type] ?? 0,
    optional,
    codes,
    key,
    element: of ? ofDeclaration(of) : null,
    fields: fields ? fieldsOf(fields) : null,
    carried,
  });
}

const fieldsOf = (fields: Readonly<Record<string, RecordField>>): Readonly<Record<string, TypedField>> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, { label, declaration }]) => [
      name,
      { label, type: ofDeclaration(declaration) },
    ]),
  );

/** The decimals that a declared number may have; null: as many as it likes. */
export const mostDecimals = ({ type }: TypeDeclaration): number | null =>
  type === 'integer' ? 0 : type === 'amount' ? 2 : null;

export const sameDimension = (one: Dimension, other: Dimension): boolean =>
  one.EUR === other.EUR && one.min === other.min && one.h === other.h && one.percent === other.percent;

/** The unit of a product (`sign` 1) or a quotient (`sign` -1). */
export const combined = (one: Dimension, other: Dimension, sign: 1 | -1): Dimension => ({
  EUR: one.EUR + sign * other.EUR,
  min: one.min + sign * other.min,
  h: one.h + sign * other.h,
  percent: one.percent + sign * other.percent,
});

/** How a unit is said in a finding. */
export function unitName(dimension: Dimension): Text {
  const parts = keysOf(dimension)
    .map((unit) => [unit, dimension[unit]] as const)
    .filter(([, power]) => power !== 0);
  if (parts.length === 0) return { fr: 'sans unité', en: 'without a unit' };
  const name = (unit: keyof Dimension): string => (unit === 'percent' ? '%' : unit);
  const over = parts
    .filter(([, power]) => power > 0)
    .map(([unit, power]) => name(unit) + (power > 1 ? power : ''));
  const under = parts
    .filter(([, power]) => power < 0)
    .map(([unit, power]) => name(unit) + (power < -1 ? -power : ''));
  const text = `${over.join('×') || '1'}${under.length > 0 ? `/${under.join('×')}` : ''}`;
  return { fr: `en ${text}`, en: `in ${text}` };
}

const KIND_NAMES: Readonly<Record<Kind, Text>> = {
  number: { fr: 'un nombre', en: 'a number' },
  text: { fr: 'un texte ou un code', en: 'a text or a code' },
  boolean: { fr: 'vrai ou faux', en: 'true or false' },
  date: { fr: 'une date', en: 'a date' },
  instant: { fr: 'un instant', en: 'an instant' },
  list: { fr: 'une liste', en: 'a list' },
  table: { fr: 'une table', en: 'a table' },
  events: { fr: 'une liste d’événements', en: 'a list of events' },
  record: { fr: 'un enregistrement', en: 'a record' },
  any: { fr: 'une valeur', en: 'a value' },
};

export const kindName = (kind: Kind): Text => KIND_NAMES[kind];
