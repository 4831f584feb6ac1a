import type { Attributes } from '../../domain/contract/attributes';
import { InvalidInput } from '../../domain/errors';
import type { FieldDefinition } from '../../domain/ports/rulebook';
import type { FactValue } from '../../domain/facts';
import { checkCode, checkDate, checkInstant, checkLine } from './check-input';
import type { Scope } from './scope';

/** The objects whose attributes the vocabulary may declare. */
export type Described =
  'customer' | 'rental' | 'subscription' | 'order' | 'intervention' | 'incident' | 'event';

/** The attributes of an object, each declared in the vocabulary and of its type; null takes one away. */
export function checkAttributes(scope: Scope, of: Described, given: unknown): Attributes {
  if (given === null || given === undefined) return {};
  if (typeof given !== 'object' || Array.isArray(given)) {
    throw invalid(['attributes'], 'un objet : { "nom": valeur }', 'an object: { "name": value }');
  }
  const declared = scope.rulebook.attributes(of);
  return Object.fromEntries(
    Object.entries(given).map(([name, value]: [string, unknown]) => {
      const field = declared.find((known) => known.name === name);
      if (!field) throw undeclared(of, name, declared);
      return [name, value === null ? null : checkValue(scope, field, value)];
    }),
  );
}

function checkValue(scope: Scope, field: FieldDefinition, value: unknown): FactValue {
  const path = `attributes.${field.name}`;
  const text = (): string => {
    if (typeof value === 'string') return value;
    throw invalid([path], 'un texte', 'a text');
  };
  switch (field.type) {
    case 'integer':
      if (Number.isSafeInteger(value)) return value as number;
      throw invalid([path], 'un nombre entier', 'a whole number');
    case 'boolean':
      if (typeof value === 'boolean') return value;
      throw invalid([path], 'true ou false', 'true or false');
    case 'decimal':
    case 'amount':
      if (/^-?\d{1,13}(\.\d{1,6})?$/.test(text())) return text();
      throw invalid(
        [path],
        'un nombre entre guillemets, comme "90.00"',
        'a number in quotes, such as "90.00"',
      );
    case 'code':
      return field.codes === null ? checkLine(text(), path, 64) : checkCode(scope, field.codes, text(), path);
    case 'date':
      return checkDate(text(), path);
    case 'instant':
      return checkInstant(text(), path);
    default:
      return checkLine(text(), path, 1_000);
  }
}

const invalid = (path: readonly string[], fr: string, en: string): InvalidInput =>
  new InvalidInput({ fr: `il faut ${fr}`, en: `it takes ${en}` }, path);

function undeclared(of: Described, name: string, declared: readonly FieldDefinition[]): InvalidInput {
  const known = declared.map((field) => field.name).join(', ');
  return new InvalidInput(
    {
      fr: `l'attribut \`${name.slice(0, 60)}\` n'est pas déclaré pour \`${of}\` au vocabulaire${known ? ` ; attributs : ${known}` : ''}`,
      en: `the attribute \`${name.slice(0, 60)}\` is not declared for \`${of}\` in the vocabulary${known ? `; attributes: ${known}` : ''}`,
    },
    ['attributes', name.slice(0, 60)],
  );
}
