import type { TSchema } from '@sinclair/typebox';
import { Type } from '@sinclair/typebox';
import { ruleFileSchema } from './rule-file-schema';
import { closed, list } from './scalars';
import { sceneActs } from './scene-acts';

const ago = (title: string, description: string): TSchema =>
  Type.Integer({ title, description, minimum: 0, maximum: 1_000 });

/** `demo/portfolio.json` */
export const portfolioSchema = ruleFileSchema(
  'Portefeuille de démonstration',
  'Les clients qu’un service d’essai charge à son premier démarrage.',
  {
    customers: list(
      'Clients',
      'Un client après l’autre ; le premier est celui des questions du bac à sable.',
      closed('Client', 'Un client et ce qui lui est arrivé.', {
        scenes: list(
          'Scènes',
          'Ce qui lui est arrivé, dans l’ordre.',
          closed(
            'Scène',
            'À midi du jour dit, ou au moment du chargement si rien n’est dit.',
            { do: sceneActs() },
            {
              monthsAgo: ago('Mois', 'Il y a tant de mois.'),
              daysAgo: ago('Jours', 'Et tant de jours avant.'),
            },
          ),
        ),
      }),
    ),
  },
  {},
);
