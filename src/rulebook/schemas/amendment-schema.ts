import type { TSchema } from '@sinclair/typebox';
import type { AmendmentScope } from '../../domain/contract/amendment-scope';
import { CLAUSE_DEFINITIONS, clauseParts, excerpts } from './clause-parts';
import { ruleFileSchema } from './rule-file-schema';
import { closed, day, free, text, word } from './scalars';

const scope: Readonly<Record<keyof AmendmentScope, TSchema>> = {
  customer: word('Client', 'La référence du client.'),
  rental: word('Serveur', 'La référence du serveur loué.'),
  subscription: word('Abonnement', 'La référence de l’abonnement.'),
};

/** `amendments/<name>.json` */
export const amendmentSchema = ruleFileSchema(
  'Avenant',
  'Un texte signé avec un client, qui déroge au contrat pour lui.',
  {
    id: word('Identifiant', 'Le nom de l’avenant, comme "av-2027-03".'),
    title: text('Titre', 'Le titre de l’avenant.'),
    signedOn: day('Signature', 'Le jour de la signature.'),
    inForceFrom: day('Début', 'Le premier jour où l’avenant vaut.'),
    scope: closed('Portée', 'Pour qui l’avenant vaut : au moins un des trois.', {}, scope, {
      minProperties: 1,
    }),
    text: word('Texte', 'Le texte signé, en entier.'),
    excerpts: excerpts(),
  },
  {
    rank: word('Rang', 'Son rang dans precedence.json ; sans lui, "amendment".'),
    inForceUntil: day('Fin', 'Le premier jour où il ne vaut plus.'),
    article: word('Article', 'Le numéro de l’article ; sans lui, "1".'),
    author: free('Auteur', 'Qui a transcrit l’avenant.'),
    reason: free('Raison', 'Pourquoi cet avenant.'),
    ...clauseParts(),
  },
  CLAUSE_DEFINITIONS,
);
