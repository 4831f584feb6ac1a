import type { TProperties, TSchema } from '@sinclair/typebox';
import { Type } from '@sinclair/typebox';
import type { CountUnit } from '../../domain/facts';
import { keysOf } from '../../domain/keys-of';
import { VALUE_TYPE_WORDS } from '../../domain/value-type-words';
import type { DECLARATION_KEYS } from '../reading/read-declaration';
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

type Declaration = Readonly<Record<(typeof DECLARATION_KEYS)[number], TSchema>>;

const withoutElement: Omit<Declaration, 'of'> = {
  type: typeChoice(),
  unit: Type.Union([choice('Unité', 'L’unité, que les formules vérifient.', UNIT_WORDS), moneyUnit], {
    title: 'Unité',
    description: 'L’unité, que les formules vérifient : EUR, EUR/h, EUR/month, min, h…',
  }),
  codes: word('Liste de codes', 'Le nom de la liste d’où viennent les codes.'),
  key: word('Clés', 'Pour une table : la liste dont les codes sont les clés, ou text, month, integer.'),
  optional: flag('Facultatif', 'La valeur peut manquer (null).'),
};

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
        of: Type.Unsafe<unknown>({ title: 'Éléments', description: 'Le type des éléments de cet élément.' }),
      },
    ),
  ],
  { title: 'Éléments', description: 'Pour une liste ou une table : ce que sont les éléments.' },
);

/** The members that declare what a value is. */
export const DECLARATION: Declaration = { ...withoutElement, of: element };

/** The same without the type, which is required wherever it stands. */
export const DECLARATION_DETAILS: TProperties = {
  unit: DECLARATION.unit,
  codes: DECLARATION.codes,
  of: DECLARATION.of,
  key: DECLARATION.key,
  optional: DECLARATION.optional,
};
