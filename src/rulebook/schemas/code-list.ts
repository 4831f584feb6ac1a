import type { TSchema } from '@sinclair/typebox';
import { closed, flag, list, text, word } from './scalars';

/** Codes with their labels, in order. */
export const codeList = (title: string, description: string): TSchema =>
  list(
    title,
    description,
    closed(
      'Code',
      'Un code et son libellé.',
      {
        code: word('Code', 'Le code, que les faits et les règles emploient.'),
        label: text('Libellé', 'Ce que le code veut dire.'),
      },
      { described: flag('À décrire', 'Ce que le code désigne se décrit en toutes lettres : « autre ».') },
    ),
  );
