import type { TProperties, TSchema } from '@sinclair/typebox';
import { Type } from '@sinclair/typebox';
import type { CountUnit } from '../../domain/facts';
import { keysOf } from '../../domain/keys-of';
import { VALUE_TYPE_WORDS } from '../../domain/value-type-words';
import type { GIVEN_KEYS } from '../reading/read-declaration';
import { choice, closed, flag, word } from './scalars';

const UNIT_WORDS: Readonly<Record<CountUnit, string>> = {
  min: 'minutes',
  h: 'heures',
  d: 'jours',
  month: 'mois',
  year: 'années',
  '%': 'pour cent',
  ratio: 'rapport',
  count: 'nombre de choses',
};

/** The type of a value, each with how it is written. */
export const typeChoice = (more: Readonly<Record<string, string>> = {}): TSchema =>
  choice('Type', 'Ce qu’est la valeur.', {
    ...Object.fromEntries(keysOf(VALUE_TYPE_WORDS).map((type) => [type, VALUE_TYPE_WORDS[type].written.fr])),
    ...more,
  });

const moneyUnit = Type.String({
  title: 'Monnaie',
  description: 'La monnaie du contrat, seule ou pour un temps : EUR, EUR/h, EUR/month.',
  pattern: '^[A-Z]{3}(/h|/month)?$',
  patternErrorMessage: 'Écrire la monnaie du contrat, comme EUR, EUR/h ou EUR/month.',
});

type Declaration = Readonly<Record<(typeof GIVEN_KEYS)[number], TSchema>>;

/** A figure or a day that a value is not to go beyond. */
const limit = (title: string, description: string): TSchema =>
  Type.Unsafe<unknown>({ title, description, type: ['string', 'integer'] });

const withoutElement: Omit<Declaration, 'of' | 'fields'> = {
  type: typeChoice(),
  unit: Type.Union([choice('Unité', 'L’unité, que les formules vérifient.', UNIT_WORDS), moneyUnit], {
    title: 'Unité',
    description: 'L’unité, que les formules vérifient : EUR, EUR/h, EUR/month, min, h…',
  }),
  codes: word('Liste de codes', 'Le nom de la liste d’où viennent les codes.'),
  key: word(
    'Clés',
    'Pour une table : la liste dont les codes sont les clés, ou text, integer, decimal, month, date.',
  ),
  optional: flag('Facultatif', 'La valeur peut manquer (null).'),
  min: limit('Minimum', 'Le plus petit nombre, ou le premier jour, qui soit admis.'),
  max: limit('Maximum', 'Le plus grand nombre, ou le dernier jour, qui soit admis.'),
};

const fields: TSchema = Type.Unsafe<unknown>({
  title: 'Champs',
  description: 'Pour un enregistrement : ses champs, par nom, chacun avec son libellé et son type.',
  type: 'object',
});

const element: TSchema = Type.Union(
  [
    typeChoice(),
    closed(
      'Élément',
      'Le type, l’unité et la liste de codes des éléments.',
      { type: withoutElement.type },
      {
        unit: withoutElement.unit,
        codes: withoutElement.codes,
        key: withoutElement.key,
        optional: withoutElement.optional,
        min: withoutElement.min,
        max: withoutElement.max,
        fields,
        of: Type.Unsafe<unknown>({ title: 'Éléments', description: 'Le type des éléments de cet élément.' }),
      },
    ),
  ],
  { title: 'Éléments', description: 'Pour une liste ou une table : ce que sont les éléments.' },
);

/** The members that declare what a value is. */
export const DECLARATION: Declaration = { ...withoutElement, of: element, fields };

/** The same without the type, which is required wherever it stands. */
export const DECLARATION_DETAILS: TProperties = {
  unit: DECLARATION.unit,
  codes: DECLARATION.codes,
  of: DECLARATION.of,
  key: DECLARATION.key,
  optional: DECLARATION.optional,
  fields,
};

/** How far what comes in may go. */
export const LIMITS: TProperties = { min: DECLARATION.min, max: DECLARATION.max };
