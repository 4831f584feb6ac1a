import { FormulaProblem } from '../../../domain/errors';
import type { FactValue, ValueType } from '../../../domain/facts';
import type { Text } from '../../../domain/text';
import type { Zone } from '../../../domain/zone';
import { own } from '../../../domain/own';
import type { TypeDeclaration } from '../../model/type-declaration';
import type { Rational } from './rational';
import { fromDecimal, fromInteger, toDecimal } from './rational';
import { isDate } from '../../../domain/is-date';
import { isInstant } from '../../../domain/is-instant';

/** A value inside a formula: numbers are exact fractions, tables and events are records. */
export type Value = null | boolean | string | Rational | readonly Value[] | ValueRecord;

/** A table or a record. */
export interface ValueRecord {
  readonly fields: ReadonlyMap<string, Value>;
}

/** Something cannot be computed for these facts. */
export const cannot = (fr: string, en: string): FormulaProblem => new FormulaProblem({ fr, en });

export const isNumber = (value: Value): value is Rational =>
  typeof value === 'object' && value !== null && 'n' in value;
export const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
export const isRecord = (value: Value): value is ValueRecord =>
  typeof value === 'object' && value !== null && 'fields' in value;

/** Reads a fact, a parameter or an element as its declared type. */
export function fromFact(value: FactValue, declaration: TypeDeclaration | null): Value {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number')
    return Number.isSafeInteger(value) ? fromInteger(value) : numberOf(String(value));
  if (typeof value === 'string') return isNumeric(declaration) ? numberOf(value) : value;
  if (Array.isArray(value))
    return value.map((element: FactValue) => fromFact(element, elementOf(declaration)));
  return {
    fields: new Map(
      Object.entries(value).map(([key, field]) => [key, fromFact(field, memberOf(declaration, key))]),
    ),
  };
}

/** An entry of a table, or a field of a record. */
const memberOf = (declaration: TypeDeclaration | null, key: string): TypeDeclaration | null =>
  declaration?.fields
    ? (own(declaration.fields, key)?.declaration ?? null)
    : (declaration?.type === 'table' && declaration.of) || undeclared(key);

const isNumeric = (declaration: TypeDeclaration | null): boolean =>
  declaration !== null && NUMERIC.has(declaration.type);

const NUMERIC: ReadonlySet<ValueType> = new Set(['integer', 'decimal', 'amount'] as const);

const elementOf = (declaration: TypeDeclaration | null): TypeDeclaration | null => declaration?.of ?? null;

/** Events of rules of before, which declare no fields, carry amounts as decimal strings. */
const undeclared = (key: string): TypeDeclaration | null =>
  key === 'amount' ? { type: 'amount', unit: null, codes: null, of: null, key: null, optional: true } : null;

function numberOf(text: string): Rational {
  const number = fromDecimal(text);
  if (!number) throw cannot(`« ${text} » n'est pas un nombre`, `"${text}" is not a number`);
  return number;
}

/** Writes a value as the declared type; amounts with two decimals, dates and instants into each other at midnight. */
export function toFact(value: Value, declaration: TypeDeclaration, zone: Zone): FactValue {
  if (value === null || typeof value === 'boolean') return value;
  if (isNumber(value)) return numberAs(value, declaration);
  if (isList(value)) return value.map((element) => toFact(element, declaration.of ?? ANY, zone));
  if (isRecord(value))
    return Object.fromEntries(
      [...value.fields].map(([key, field]) => [key, toFact(field, memberOf(declaration, key) ?? ANY, zone)]),
    );
  if (declaration.type === 'instant' && isDate(value)) return zone.startOfDay(value);
  if (declaration.type === 'date' && isInstant(value)) return zone.dayOf(value);
  return value;
}

const ANY: TypeDeclaration = { type: 'text', unit: null, codes: null, of: null, key: null, optional: true };

/** More digits before the decimals than an amount that is stored can have. */
const TOO_MANY_DIGITS = /^-?\d{16}/;

function numberAs(value: Rational, { type }: TypeDeclaration): FactValue {
  if (type === 'integer') return integerOf(value);
  const text = decimalOf(value, type === 'amount');
  if (TOO_MANY_DIGITS.test(text)) throw notExact(value, TOO_LARGE);
  if (type === 'amount' || type === 'decimal') return text;
  return value.d === 1n && Number.isSafeInteger(Number(value.n)) ? Number(value.n) : text;
}

function integerOf(value: Rational): number {
  if (value.d !== 1n || !Number.isSafeInteger(Number(value.n))) throw notExact(value, NOT_WHOLE);
  return Number(value.n);
}

function decimalOf(value: Rational, isAmount: boolean): string {
  const text = toDecimal(value, isAmount ? 2 : 0);
  if (isAmount && (text?.split('.')[1]?.length ?? 3) > 2) throw notExact(value, NOT_CENTS);
  if (text === null) throw notExact(value, ENDLESS);
  return text;
}

const NOT_WHOLE: Text = {
  fr: "n'est pas un nombre entier : arrondir avec round(…, 1)",
  en: 'is not an integer: round it with round(…, 1)',
};
const NOT_CENTS: Text = {
  fr: "n'est pas un montant au centime : arrondir avec round(…, 0.01)",
  en: 'is not an amount to the cent: round it with round(…, 0.01)',
};
const ENDLESS: Text = {
  fr: "n'a pas d'écriture décimale finie : arrondir avec round(…, 0.0001)",
  en: 'has no finite decimal writing: round it with round(…, 0.0001)',
};
const TOO_LARGE: Text = { fr: 'est trop grand', en: 'is too large' };

const notExact = ({ n, d }: Rational, because: Text): FormulaProblem => {
  const shown = d === 1n ? String(n).slice(0, 40) : `${n}/${d}`.slice(0, 40);
  return cannot(`le résultat ${shown} ${because.fr}`, `the result ${shown} ${because.en}`);
};

/** Whether two values are the same, numbers by value. */
export function same(one: Value, other: Value): boolean {
  if (isNumber(one) && isNumber(other)) return one.n === other.n && one.d === other.d;
  return one === other;
}
