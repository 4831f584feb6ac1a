import type { TSchema } from '@sinclair/typebox';
import { Type } from '@sinclair/typebox';
import { conditions } from './condition';
import { event } from './event';
import { authorsSentence, citation } from './sentence-schema';
import { closed, list, text, word, wordList } from './scalars';

/** A rule of json-rules-engine, with its title and the sentences it rests on. */
export const rule = (): TSchema =>
  closed(
    'Règle',
    'Si les conditions sont remplies, alors la conséquence.',
    {
      name: word('Nom', 'Article et nom court : "2.2.1/overrun-needs-proposal".'),
      title: text('Titre', 'La règle en quelques mots.'),
      decision: word('Décision', 'La décision du vocabulaire que la règle prend.'),
      excerpts: wordList('Extraits', 'Les extraits qui fondent la règle, comme ["E1"].', { minItems: 1 }),
      event: event(),
    },
    {
      conditions: conditions(),
      exceptionTo: Type.Union(
        [Type.String({ pattern: '\\S' }), Type.Array(Type.String({ pattern: '\\S' }))],
        {
          title: 'Exception à',
          description: 'Les règles générales sur lesquelles celle-ci l’emporte.',
        },
      ),
      cites: list('Cite aussi', 'Des phrases d’autres articles qui portent la réponse.', citation()),
      explanation: authorsSentence(),
    },
  );
