import { Type } from '@sinclair/typebox';
import { CLAUSE_DEFINITIONS, clauseParts, excerpts } from './clause-parts';
import { existingContracts } from './existing-contracts';
import { ruleFileSchema } from './rule-file-schema';
import { closed, day, text, word } from './scalars';

/** `documents/<document>/<edition>/<article>-<name>.json` */
export const clauseSchema = ruleFileSchema(
  'Clause',
  'Un article du contrat : ses phrases, ses chiffres, ses formules, ses règles.',
  {
    clause: closed(
      'Article',
      'L’article transcrit et ses extraits.',
      {
        id: word('Identifiant', 'Document et article : "cp-infogerance/2.2.1".'),
        article: word('Article', 'Le numéro de l’article, comme "2.2.1".'),
        title: text('Titre', 'Le titre de l’article.'),
        excerpts: excerpts(),
      },
      { document: word('Document', 'Le document, comme "cp-infogerance".') },
    ),
    version: closed(
      'Version',
      'Quand la clause vaut, et qui l’a écrite.',
      {
        from: day('Début', 'Le premier jour où la clause vaut.'),
        author: word('Auteur', 'Qui a écrit cette clause.'),
        reason: Type.Union(
          [word('Raison', 'Pourquoi cette version.'), text('Raison', 'Pourquoi cette version.')],
          { title: 'Raison', description: 'Pourquoi cette version : transcription, changement de tarif…' },
        ),
      },
      { until: day('Fin', 'Le premier jour où elle ne vaut plus.'), existingContracts: existingContracts() },
    ),
  },
  clauseParts(),
  CLAUSE_DEFINITIONS,
);
