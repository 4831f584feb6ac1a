import type { TSchema } from '@sinclair/typebox';
import type { Language } from '../../domain/text';
import { ruleFileSchema } from './rule-file-schema';
import { choice, closed, list, text, word, wordList } from './scalars';

const avoided = (title: string): TSchema =>
  list(
    title,
    'Les mots évités.',
    closed('Mot évité', 'Un mot, et celui du contrat.', {
      word: word('Mot', 'Le mot évité.'),
      instead: word('Plutôt', 'Le mot du contrat.'),
    }),
  );

/** `contract.json` */
export const contractSchema = ruleFileSchema(
  'Cadre du contrat',
  'Ce dans quoi le contrat s’inscrit : ses heures, sa monnaie, sa langue, son prestataire.',
  {},
  {
    name: text('Nom', 'Le nom du contrat.'),
    zone: closed(
      'Heures',
      'Les horloges que suivent les jours du contrat.',
      { name: word('Fuseau', 'Le fuseau horaire, comme "Europe/Paris".') },
      { label: text('Libellé', 'Comment on le dit, comme « heure de Paris ».') },
    ),
    currency: word('Monnaie', 'Un code ISO 4217 d’une monnaie qui se compte en centièmes, comme EUR ou CHF.'),
    language: choice<Language>('Langue', 'La langue du texte signé, qui fait foi.', {
      fr: 'français',
      en: 'anglais',
    }),
    provider: closed(
      'Prestataire',
      'Qui fournit le service et émet ses documents ; le serveur peut en recevoir un autre de son environnement.',
      { name: word('Nom', 'Son nom.') },
      {
        details: wordList('Lignes', 'Les lignes sous son nom, comme un numéro de téléphone.'),
        particulars: list(
          'Mentions',
          'Ce que la loi veut lire du prestataire sur ses documents, dans l’ordre où c’est imprimé.',
          closed(
            'Mention',
            'Une mention, et le texte de loi qui la veut.',
            {
              label: text('Libellé', 'Ce qu’elle est, comme « l’adresse du siège ».'),
              source: word('Source', 'Le texte de loi, comme « C. com., art. R. 123-237 ».'),
            },
            {
              value: word(
                'Valeur',
                'La ligne imprimée. Sans elle, le service de production le dit au démarrage.',
              ),
            },
          ),
        ),
      },
    ),
    avoid: closed(
      'Mots évités',
      'Les mots qui ne sont pas ceux du contrat, chacun avec celui qu’on écrit à sa place.',
      {},
      { fr: avoided('Français'), en: avoided('Anglais') },
    ),
  },
);
