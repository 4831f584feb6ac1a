import type { Attributes } from '../../domain/contract/attributes';
import type { Described } from '../../domain/described';
import { InvalidInput } from '../../domain/errors';
import type { FactValue } from '../../domain/facts';
import { isList } from '../../domain/is-list';
import { own } from '../../domain/own';
import type { FieldDefinition } from '../../domain/ports/rulebook';
import { checkLine } from './check-input';
import type { Scope } from './scope';

/** The attributes of what is about to be recorded: as they are declared, and with those it is never recorded without. */
export function attributesOf(scope: Scope, of: Described, given: FactValue | undefined): Attributes {
  const attributes = checkAttributes(scope, of, given);
  const lacking = scope.rulebook
    .attributes(of)
    .find(({ name, required }) => required && (own(attributes, name) ?? null) === null);
  if (lacking) throw needed(lacking);
  return attributes;
}

/** The attributes of an object, each declared in the vocabulary and as it declares it, to the last field of a record; null takes one away. */
export function checkAttributes(scope: Scope, of: Described, given: FactValue | undefined): Attributes {
  if (given === null || given === undefined) return {};
  if (typeof given !== 'object' || Array.isArray(given)) {
    throw new InvalidInput(
      { fr: 'il faut un objet : { "nom": valeur }', en: 'it takes an object: { "name": value }' },
      ['attributes'],
    );
  }
  const declared = scope.rulebook.attributes(of);
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      if (!declared.some((known) => known.name === name)) throw undeclared(of, name, declared);
      if (value !== null) return [name, checkValue(scope, [of, name], value)];
      const taken = declared.find((known) => known.name === name && known.required);
      if (taken) throw needed(taken);
      return [name, null];
    }),
  );
}

function checkValue(
  { rulebook, today }: Scope,
  [of, name]: readonly [Described, string],
  given: FactValue,
): FactValue {
  const path = ['attributes', name];
  const admitted = rulebook.admit(of, name, plainValue(given, path, 0), today);
  if ('value' in admitted) return admitted.value;
  throw new InvalidInput(admitted.wrong, [...path, ...admitted.path]);
}

/** Deeper than any record of records. */
const DEEPEST = 6;

/** What a caller gives as JSON: plain values, every text a line that all readers see the same. */
function plainValue(given: FactValue, path: readonly string[], depth: number): FactValue {
  if (given === null || typeof given === 'boolean') return given;
  if (typeof given === 'number' && Number.isSafeInteger(given)) return given;
  if (typeof given === 'string') return checkLine(given, path, 1_000);
  if (typeof given !== 'object' || depth > DEEPEST) throw notPlain(path);
  const within = (name: string | number, value: FactValue): FactValue =>
    plainValue(value, [...path, String(name)], depth + 1);
  if (isList(given)) return given.map((value, place) => within(place, value));
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, within(name, value)]));
}

const notPlain = (path: readonly string[]): InvalidInput =>
  new InvalidInput(
    {
      fr: 'il faut un texte, un nombre entier, true ou false, une liste ou un objet ; un nombre décimal s’écrit entre guillemets, comme "90.50"',
      en: 'it takes a text, an integer, true or false, a list or an object; a decimal is in quotes, such as "90.50"',
    },
    path,
  );

const needed = ({ name, label }: FieldDefinition): InvalidInput =>
  new InvalidInput(
    {
      fr: `il faut \`${name}\` (${label.fr}), que les règles exigent`,
      en: `it takes \`${name}\` (${label.en}), which the rules require`,
    },
    ['attributes', name],
  );

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
