import type { TProperties, TSchema } from '@sinclair/typebox';
import type { DecisionDefinition } from '../../domain/ports/rulebook';
import type { StepNeed } from '../../domain/step-needs';
import { authorsSentence } from './sentence-schema';
import { legalBounds } from './legal-bounds';
import { codeList } from './code-list';
import { DECLARATION, DECLARATION_DETAILS, LIMITS } from './declaration';
import { effectList } from './effect-list';
import { ruleFileSchema } from './rule-file-schema';
import { choice, closed, flag, list, named, text, word, wordList } from './scalars';
import { expression, VALUE } from './values';

const label = (description: string): TSchema => text('Libellé', description);

const fieldWith = (others: TProperties = {}): TSchema =>
  closed(
    'Fait',
    'Ce qu’une règle peut regarder.',
    { label: label('Ce que c’est, avec son article : « le temps restant ».'), type: DECLARATION.type },
    {
      ...DECLARATION_DETAILS,
      ...LIMITS,
      changeable: flag(
        'Modifiable',
        'Celui qui demande peut choisir cette valeur : elle sert aux voies vers un oui.',
      ),
      ...others,
    },
  );

const field = (): TSchema => fieldWith();

const attribute = (): TSchema => fieldWith({ required: flag('Exigé', 'Rien ne s’enregistre sans lui.') });

const group = (): TSchema =>
  closed('Groupe de faits', 'Les faits d’un objet.', {
    label: label('Ce que c’est : « l’intervention ».'),
    fields: named('Faits', 'Les faits, par nom.', field()),
  });

const labelled = (title: string, description: string): TSchema =>
  named(title, description, closed(title, description, { label: label('Ce que c’est.') }));

const needs = (title: string, description: string): TSchema =>
  list(
    title,
    description,
    choice<StepNeed>('Demande', 'Sans quoi elle est abandonnée.', {
      runningContract: 'le contrat n’a pas pris fin',
      lastWord: 'rien n’a été dit, depuis, du travail en cours dont il s’agit',
    }),
  );

const notice = (): TSchema =>
  closed(
    'Avis',
    'Un message.',
    { label: label('Ce que c’est.') },
    {
      to: word(
        'Destinataire',
        'Qui le reçoit : "customer" (sans lui), un destinataire de `recipients`, ou une adresse.',
      ),
      needs: needs('Demande', 'Ce qu’il demande à son heure, s’il est daté ; sans lui, un contrat en cours.'),
    },
  );

const recipient = (): TSchema =>
  closed('Destinataire', 'Qui reçoit des avis, à part le client.', {
    label: label('Ce que c’est, avec son article : « le service commercial ».'),
    email: word('Adresse', 'Son adresse de courrier électronique.'),
  });

const event = (): TSchema =>
  closed(
    'Événement',
    'Ce qui peut s’être passé.',
    { label: label('Ce que c’est.') },
    {
      recordable: wordList('Enregistrable', 'Les attributs d’`event` qu’il prend quand on l’enregistre.'),
      needs: wordList('Demande', 'Ceux de ces attributs sans lesquels on ne l’enregistre pas.'),
      cancels: closed('Annule', 'Les événements d’avant qui ne comptent plus après lui.', {
        events: wordList('Événements', 'Les types d’événements qu’il annule.'),
        by: word('Par', 'Le champ qui a la même valeur dans les deux, comme « reference ».'),
      }),
      pays: closed(
        'Paie',
        'Les sommes à facturer qu’il paie, et de combien.',
        {
          charge: word('Somme', 'L’attribut qui porte la référence de la somme, ou la liste des références.'),
        },
        { amount: word('Montant', 'L’attribut qui porte le montant payé ; sans lui, tout ce qui reste dû.') },
      ),
      carries: wordList('Porte', 'Les champs de `history.events` que le service garde de lui.'),
    },
  );

const step = (): TSchema =>
  closed(
    'Étape',
    'Ce qui arrive à une date.',
    { label: label('Ce que c’est.') },
    {
      effects: effectList('step'),
      needs: needs(
        'Demande',
        'Ce qu’elle demande à son heure ; sans lui, un contrat en cours ; une liste vide ne demande rien.',
      ),
    },
  );

const amount = (): TSchema =>
  closed(
    'Montant',
    'Une valeur que la décision rend.',
    { label: label('Ce que c’est, avec son article.'), type: DECLARATION.type },
    DECLARATION_DETAILS,
  );

const outcome = (): TSchema =>
  closed(
    'Issue',
    'Une réponse possible.',
    { label: label('La réponse en quelques mots.') },
    {
      favourable: flag('Favorable', 'C’est un oui pour celui qui demande.'),
      effects: effectList('outcome'),
      help: text('Aide', 'Qui peut aider quand aucune voie ne mène à un oui.'),
    },
  );

const fallback = (): TSchema =>
  closed(
    'Réponse par défaut',
    'Ce qui vaut quand aucune règle ne s’applique.',
    { outcome: word('Issue', 'Une issue de la décision.') },
    {
      amounts: named('Montants', 'Les montants de la décision.', expression('Montant', 'La valeur :')),
      cites: closed(
        'Fondement',
        'L’article qui fonde cette réponse.',
        { document: word('Document', 'Le document.'), article: word('Article', 'L’article.') },
        { excerpts: wordList('Extraits', 'Les extraits de l’article.') },
      ),
      silent: text('Silence', 'Dit que le contrat ne règle pas ce cas.'),
      explanation: authorsSentence(),
    },
    { anyOf: [{ required: ['cites'] }, { required: ['silent'] }] },
  );

const decision = (): TSchema =>
  closed(
    'Décision',
    'Une question à laquelle le contrat répond.',
    {
      label: label('La question : « la suite donnée à une demande d’intervention ».'),
      facts: wordList('Groupes de faits', 'Les groupes que ses règles peuvent regarder.'),
      outcomes: named('Issues', 'Les réponses possibles, par code.', outcome(), { minProperties: 1 }),
    },
    {
      hitPolicy: choice<DecisionDefinition['hitPolicy']>('Règles', 'Combien de règles répondent.', {
        single: 'une seule règle décide',
        collect: 'les règles s’ajoutent',
        first: 'la première qui s’applique décide, dans l’ordre où elles sont écrites',
      }),
      amounts: named('Montants', 'Les valeurs que la décision rend, par nom.', amount()),
      default: fallback(),
    },
  );

const pool = (): TSchema =>
  closed('Fonds', 'Les abonnements du client qui ont quelque chose en commun.', {
    label: text('Libellé', 'Ceux qui le partagent : « les serveurs d’un même site ».'),
    by: expression('Selon', 'Ce qu’ils ont en commun, comme « = rental.site » :'),
  });

const way = (): TSchema =>
  closed(
    'Voie vers un oui',
    'Des faits à changer, par qui, et comment cela se dit ; proposée si la réponse est alors un oui.',
    {
      decisions: wordList('Décisions', 'Les décisions où elle est essayée.'),
      say: authorsSentence(),
    },
    {
      outcomes: wordList(
        'Issues',
        'Les réponses où elle est essayée ; sans elles, toutes celles qui ne sont pas un oui.',
      ),
      by: word('Par qui', 'Qui peut le faire : « customer », ou un destinataire.'),
      when: expression('Seulement si', 'Une formule vraie ou fausse :'),
      facts: named('Faits', 'Les faits changés, comme « order.level ».', expression('Valeur', 'La valeur :')),
      lower: word('Abaisser', 'Un nombre entier, ramené à la plus grande valeur qui mène à un oui.'),
      choose: word('Choisir', 'Un code, essayé à chacune de ses valeurs.'),
      asks: word('Demande', 'La décision qui dit oui, si c’est une autre.'),
    },
  );

/** `vocabulary.json` */
export const vocabularySchema = ruleFileSchema(
  'Vocabulaire',
  'Ce dont les règles peuvent parler : faits, listes, étapes, avis, décisions.',
  {
    facts: named('Faits', 'Les groupes de faits, par nom.', group()),
    decisions: named('Décisions', 'Les décisions, par nom.', decision()),
  },
  {
    attributes: named(
      'Attributs',
      'Les faits ajoutés à un groupe, par groupe.',
      named('Groupe', 'Les attributs, par nom.', attribute()),
    ),
    lists: named('Listes', 'Les listes de codes fixes.', codeList('Liste', 'Les codes et leurs libellés.')),
    events: named('Événements', 'Ce qui peut s’être passé.', event()),
    steps: named('Étapes', 'Ce qui peut arriver à une date.', step()),
    recipients: named('Destinataires', 'Qui reçoit des avis, à part le client.', recipient()),
    notices: named('Avis', 'Les messages que les règles peuvent adresser.', notice()),
    grants: labelled('Octrois', 'Ce que les règles peuvent accorder.'),
    pools: named(
      'Fonds',
      'Qui peut partager des minutes, à part un abonnement et tous ceux du client.',
      pool(),
    ),
    legalBounds: named(
      'Limites légales',
      'Ce que la loi limite, que des chiffres peuvent nommer.',
      legalBounds(),
    ),
    ways: list('Voies', 'Ce que dirait un bon conseiller à qui reçoit un non.', way()),
    help: text('Aide', 'Qui peut aider quand aucune voie ne mène à un oui.'),
  },
  { value: VALUE },
);
