import type { PrecedenceModel } from '../model/precedence-model';
import { ruleFileSchema } from './rule-file-schema';
import { choice, free, wordList } from './scalars';

/** `precedence.json` */
export const precedenceSchema = ruleFileSchema(
  'Ordre des documents',
  'Qui l’emporte quand deux textes se contredisent.',
  {
    order: wordList('Ordre', 'Les rangs, le plus fort d’abord.', { uniqueItems: true }),
    equalRank: choice<PrecedenceModel['equalRank']>(
      'À rang égal',
      'Quand deux textes de même rang se contredisent.',
      {
        conflict: 'le conflit est signalé et rien n’est décidé',
        'later-signed-prevails': 'le dernier signé l’emporte',
        'service-concerned-prevails': 'celui du service dont il s’agit l’emporte (`concerns` du document)',
      },
    ),
  },
  {
    tables: choice<PrecedenceModel['tables']>(
      'Tableaux',
      'Ce que remplace le tableau d’un texte plus fort.',
      {
        whole: 'le tableau entier du texte plus faible ; sans rien, c’est lui',
        'entry-by-entry': 'les seules entrées qu’il donne',
      },
    ),
    interpretations: free('Lectures', 'Les choix d’interprétation de cet ordre.'),
    reason: free('Raison', 'Pourquoi cet ordre.'),
    excerpts: free('Extraits', 'Les phrases du contrat qui le fixent.'),
  },
);
