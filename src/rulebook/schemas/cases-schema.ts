import type { TSchema } from '@sinclair/typebox';
import { Type } from '@sinclair/typebox';
import type { ContractContext } from '../../domain/decision';
import { ruleFileSchema } from './rule-file-schema';
import { closed, DAY, day, list, named, ref, word, wordList } from './scalars';
import { VALUE } from './values';

const orNone = (title: string, description: string, of: object = { type: 'string' }): TSchema =>
  Type.Unsafe<unknown>({ title, description, anyOf: [of, { type: 'null' }] });

const texts = { type: 'object', additionalProperties: { type: 'string' } };

const CONTRACT: Readonly<Record<keyof ContractContext, TSchema>> = {
  customer: orNone('Client', 'La référence du client.'),
  rental: orNone('Serveur', 'La référence du serveur loué.'),
  subscription: orNone('Abonnement', 'La référence de l’abonnement.'),
  signedOn: orNone('Signature', 'Le jour où le contrat a d’abord été conclu.', DAY),
  agreedOn: orNone('Accord', 'Le jour de la commande ou du dernier renouvellement.', DAY),
  editions: orNone('Éditions', 'L’édition acceptée de chaque document.', texts),
  terms: list(
    'Périodes',
    'Ce qui a été convenu pour chaque période, la première d’abord ; pour une formule lue un autre jour.',
    closed('Période', 'Une période d’abonnement.', {
      from: day('Début', 'Son premier jour.'),
      agreedOn: day('Accord', 'Le jour où elle a été convenue.'),
      editions: named(
        'Éditions',
        'L’édition convenue de chaque document.',
        word('Édition', 'L’édition du document.'),
      ),
    }),
  ),
  proposal: orNone('Proposition', 'Les valeurs d’une proposition acceptée.', {
    type: 'object',
    properties: { reference: { type: 'string' }, values: { $ref: '#/definitions/value' } },
    required: ['reference', 'values'],
    additionalProperties: false,
  }),
};

const facts = (): TSchema =>
  named(
    'Faits',
    'Ce que l’on sait, groupe par groupe : { "intervention": { "estimatedMinutes": 60 } }.',
    named('Groupe de faits', 'Un groupe du vocabulaire.', ref('value', 'Fait', 'La valeur du fait.')),
  );

const contract = (): TSchema =>
  closed('Contrat', 'Le contrat en cause ; sans lui, les documents en vigueur ce jour-là.', {}, CONTRACT);

const items = (title: string, description: string): TSchema =>
  list(
    title,
    description,
    Type.Unsafe<unknown>({ type: 'object', additionalProperties: { $ref: '#/definitions/value' } }),
  );

const EXPECTED: Readonly<Record<string, TSchema>> = {
  outcome: word('Issue', 'L’issue attendue.'),
  amounts: named(
    'Montants',
    'Les montants attendus ; seuls ceux écrits sont comparés.',
    ref('value', 'Montant', 'La valeur attendue.'),
  ),
  decidedBy: wordList('Décidé par', 'Les règles qui décident.'),
  steps: items('Étapes', 'Les étapes attendues.'),
  grants: items('Octrois', 'Les octrois attendus.'),
  lines: items('Lignes', 'Les lignes attendues.'),
  notices: items('Avis', 'Les avis attendus.'),
  error: word('Erreur', 'Le code de l’erreur attendue, à la place d’une réponse.'),
};

const aCase = (): TSchema =>
  closed(
    'Cas',
    'Une question et la réponse attendue.',
    {
      name: word(
        'Nom',
        'Une phrase du contrat : « une heure de plus que le temps restant demande une proposition ».',
      ),
      decision: word('Décision', 'La décision demandée.'),
      on: Type.String({
        title: 'Jour',
        description: 'Le jour de la question, comme "2027-02-10", ou un instant.',
        pattern: '^\\d{4}-\\d\\d-\\d\\d(T.+)?$',
        patternErrorMessage: 'Écrire année-mois-jour, comme 2027-02-28, ou un instant.',
      }),
      expect: closed('Réponse attendue', 'Seul ce qui est écrit est comparé.', {}, EXPECTED, {
        minProperties: 1,
      }),
    },
    {
      facts: facts(),
      contract: contract(),
      parameters: named(
        'Paramètres',
        'D’autres valeurs de paramètres, pour ce cas.',
        ref('value', 'Valeur', 'La valeur du paramètre.'),
      ),
    },
  );

/** `<clause>.cases.json` */
export const casesSchema = ruleFileSchema(
  'Cas',
  'Les cas écrits à côté d’une clause : des questions et leurs réponses.',
  { cases: list('Cas', 'Chaque règle a un cas où elle décide et un où elle ne décide pas.', aCase()) },
  { given: closed('Commun', 'Ce que tous les cas supposent.', {}, { facts: facts(), contract: contract() }) },
  { value: VALUE },
);
