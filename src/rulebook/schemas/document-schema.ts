import type { TSchema } from '@sinclair/typebox';
import type { HeadingModel } from '../model/document-model';
import { existingContracts } from './existing-contracts';
import { ruleFileSchema } from './rule-file-schema';
import { choice, closed, day, flag, list, named, text, word, wordList } from './scalars';

const demands = (status: HeadingModel['status'], key: keyof HeadingModel): object => ({
  if: { properties: { status: { const: status } }, required: ['status'] },
  then: { required: [key] },
});

const heading = (): TSchema =>
  closed(
    'Titre',
    'Un titre du texte et ce que le service en fait.',
    {
      article: word('Article', 'Le numéro, comme "2.2.1".'),
      title: word('Titre', 'Le titre, mot pour mot.'),
      status: choice<HeadingModel['status']>('Statut', 'Ce que le service en fait.', {
        clause: 'un fichier de clause le porte',
        parameter: 'un paramètre le porte',
        acknowledged: 'le client reconnaît cette phrase à la commande',
        elsewhere: 'il renvoie à un autre document',
        'not-executable': 'il ne se calcule pas ; dire pourquoi dans "reason"',
      }),
    },
    {
      reason: text('Raison', 'Pourquoi il ne se calcule pas, ou où il renvoie.'),
      acknowledgement: word('Reconnaissance', 'La phrase que le client reconnaît, mot pour mot.'),
    },
    { allOf: [demands('not-executable', 'reason'), demands('acknowledged', 'acknowledgement')] },
  );

/** `documents/<document>/<edition>/document.json` */
export const documentSchema = ruleFileSchema(
  'Document',
  'Une édition d’un document : son rang, ses dates, ses titres.',
  {
    id: word('Identifiant', 'Le nom du document, comme "cp-infogerance".'),
    edition: word('Édition', 'Le numéro de l’édition, comme "2".'),
    title: text('Titre', 'Le titre du document.'),
    rank: word('Rang', 'Son rang dans precedence.json.'),
    inForceFrom: day('Début', 'Le premier jour où l’édition vaut pour les nouveaux contrats.'),
    headings: list('Titres', 'Tous les titres du texte, avec leur statut.', heading()),
  },
  {
    inForceUntil: day('Fin', 'Le premier jour où elle ne vaut plus pour les nouveaux contrats.'),
    citedAs: text(
      'Cité comme',
      'Ce qui suit le numéro d’un article cité, comme « du descriptif des offres ».',
    ),
    concerns: named(
      'Service concerné',
      'De quel service ce sont les conditions : des faits, chacun avec ses codes, comme "rental.serverType".',
      wordList('Codes', 'Les codes de ce service.'),
    ),
    existingContracts: existingContracts(),
    sample: flag('Exemple', 'Le document n’est qu’un exemple, que le prestataire doit remplacer.'),
  },
);
