import type { TSchema } from '@sinclair/typebox';
import { Type } from '@sinclair/typebox';
import { closed, text, word } from './scalars';

const limit = (title: string, description: string): TSchema =>
  Type.Unsafe<unknown>({ title, description, type: ['integer', 'string'] });

const SOURCE = { source: word('Source', 'Le texte qui fixe ces limites.') };

const LIMITS = {
  min: limit('Minimum', 'La plus petite valeur permise : un nombre, ou une formule sur des chiffres.'),
  max: limit('Maximum', 'La plus grande valeur permise : un nombre, ou une formule sur des chiffres.'),
};

/** The limits of a figure: its own, or the name of limits of the vocabulary. */
export const bounds = (): TSchema =>
  Type.Union(
    [
      word('Limites légales', 'Le nom de limites déclarées sous `legalBounds` du vocabulaire.'),
      closed('Limites', 'Les limites légales de la valeur.', SOURCE, LIMITS),
    ],
    { title: 'Limites', description: 'Les limites légales de la valeur, ou leur nom dans le vocabulaire.' },
  );

/** Limits of the law that figures may name. */
export const legalBounds = (): TSchema =>
  closed(
    'Limites légales',
    'Des limites que la loi fixe, et le texte qui les fixe.',
    { label: text('Libellé', 'Ce que la loi limite.'), ...SOURCE },
    LIMITS,
  );
