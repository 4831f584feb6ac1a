import type { TSchema } from '@sinclair/typebox';
import type { StatementModel, InterpretationModel } from '../model/clause-model';
import type { CLAUSE_PARTS } from '../reading/read-clause';
import { CONDITION } from './condition';
import { parameter } from './parameter';
import { quantity, TREE } from './quantity';
import { rule } from './rule';
import { choice, closed, list, named, text, word, wordList } from './scalars';
import { expression, VALUE } from './values';

const interpretation = (): TSchema =>
  closed(
    'Lecture',
    'Un choix d’interprétation et sa raison.',
    {
      id: word('Numéro', 'Le numéro de la lecture, comme "A07".'),
      question: text('Question', 'Ce que le texte ne dit pas.'),
      choice: text('Choix', 'La lecture retenue.'),
      reason: text('Raison', 'Pourquoi celle-là.'),
      status: choice<InterpretationModel['status']>('Statut', 'Où en est la confirmation.', {
        'to-be-confirmed': 'à confirmer',
        confirmed: 'confirmée',
      }),
    },
    {
      confirmedBy: word('Confirmée par', 'Qui la confirme ou doit la confirmer.'),
      settles: wordList('Tranche', 'Les points ouverts que la lecture tranche.'),
      affects: wordList(
        'Concerne',
        'Les règles, paramètres et grandeurs concernés ; sans elle, toute la clause.',
      ),
      when: expression(
        'Tant que',
        'Les chiffres que la lecture a choisis : quand un paramètre en a un autre, elle ne se dit plus. Une formule vraie ou fausse :',
      ),
    },
  );

const demands = (statuses: readonly StatementModel['status'][], then: object): object => ({
  if: { properties: { status: { enum: statuses } }, required: ['status'] },
  then,
});

const statement = (): TSchema =>
  closed(
    'Énoncé',
    'Une affirmation du texte et ce qui la porte.',
    {
      id: word('Numéro', 'Le numéro de l’énoncé, comme "C09".'),
      status: choice<StatementModel['status']>('Statut', 'Ce que le service en fait.', {
        rule: 'une règle la porte',
        parameter: 'un paramètre la porte',
        step: 'une étape la porte',
        acknowledged: 'le client la reconnaît à la commande',
        elsewhere: 'elle renvoie à un autre document',
        'not-executable': 'elle ne se calcule pas',
      }),
    },
    {
      excerpt: word('Extrait', 'Le numéro de l’extrait, comme "E1".'),
      by: wordList('Porté par', 'Les règles, paramètres, grandeurs ou étapes qui la portent.'),
      reason: text('Raison', 'Pourquoi elle ne se calcule pas, ou où elle renvoie.'),
    },
    {
      allOf: [
        demands(['not-executable', 'elsewhere'], { required: ['reason'] }),
        demands(['rule', 'parameter'], { required: ['by'], properties: { by: { minItems: 1 } } }),
      ],
    },
  );

/** What a clause file and an amendment share. */
export const clauseParts = (): Readonly<Record<(typeof CLAUSE_PARTS)[number], TSchema>> => ({
  statements: list('Énoncés', 'Chaque affirmation du texte et ce qui la porte.', statement()),
  interpretations: list('Lectures', 'Les choix d’interprétation.', interpretation()),
  parameters: named('Paramètres', 'Les chiffres, listes et tables, par nom.', parameter()),
  quantities: named('Grandeurs', 'Les formules, par nom.', quantity()),
  rules: list('Règles', 'Les règles de la clause.', rule()),
});

/** What the parts refer to by name. */
export const CLAUSE_DEFINITIONS: Readonly<Record<string, TSchema>> = {
  value: VALUE,
  tree: TREE,
  condition: CONDITION,
};

/** Sentences of the signed text, by number. */
export const excerpts = (): TSchema =>
  named(
    'Extraits',
    'Les phrases du texte signé, mot pour mot, par numéro : { "E1": "…" }.',
    word('Extrait', 'La phrase, copiée du texte signé.'),
  );
