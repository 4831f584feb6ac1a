import { Type } from '@sinclair/typebox';
import type { Role } from '../../domain/actor';
import { ruleFileSchema } from './rule-file-schema';
import { choice, closed, flag, list, text, word, wordList } from './scalars';
import { sceneActs } from './scene-acts';

/** `demo/year.json` */
export const yearSchema = ruleFileSchema(
  'Année de démonstration',
  'Une année d’un abonnement, que joue `clausier demo year`.',
  {
    scenes: list(
      'Scènes',
      'Ce qui arrive, dans l’ordre du temps.',
      closed(
        'Scène',
        'Quelqu’un agit, ou le calendrier le fait.',
        {
          at: Type.String({
            title: 'Moment',
            description: 'L’heure du contrat, comme 2027-01-04T10:12.',
            pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d$',
            patternErrorMessage: 'Écrire un jour et une heure, comme 2027-01-04T10:12.',
          }),
          as: choice<Role>('Qui', 'Le rôle de qui agit.', {
            customer: 'le client',
            technician: 'un technicien',
            sales: 'le commercial',
            'contract-manager': 'le responsable du contrat',
            auditor: 'un auditeur',
            operator: 'l’exploitant',
          }),
          text: text('Phrase', 'Ce qui se passe ; `{estimatedMinutes}` reprend une donnée de la scène.'),
        },
        {
          do: sceneActs(),
          shows: list(
            'Décisions',
            'Les décisions que la scène montre.',
            closed(
              'Décision',
              'Une décision du journal.',
              { decision: word('Décision', 'Son nom.') },
              {
                figures: wordList('Chiffres', 'Les montants à montrer, dans l’ordre.'),
                because: flag('Raison', 'Dire ce qui l’a faite ainsi.'),
                cites: word('Cite', 'La règle ou le chiffre dont la phrase est citée.'),
              },
            ),
          ),
        },
      ),
    ),
  },
  {},
);
