import type { TProperties, TSchema } from '@sinclair/typebox';
import type { EventModel, ItemModel } from '../model/event-model';
import { closed, list, named, text, word } from './scalars';
import { expression } from './values';

type Items = Exclude<keyof EventModel, 'outcome' | 'amounts'>;

/** What each kind of item is named by, needs and may take. */
const ITEMS: Readonly<
  Record<Items, readonly [code: TProperties, required: TProperties, optional: TProperties]>
> = {
  lines: [
    { code: word('Code', 'Le code de la ligne.') },
    { amount: expression('Montant', 'Le montant hors taxes de la ligne :') },
    {
      quantity: expression('Quantité', 'Ce qui est compté :'),
      unitPrice: expression('Prix unitaire', 'Le prix d’une unité :'),
      multiplier: expression('Coefficient', 'Ce qui multiplie le prix :'),
    },
  ],
  steps: [
    { step: word('Étape', 'Une étape du vocabulaire.') },
    { at: expression('Instant', 'Quand l’étape a lieu :') },
    {
      usefulUntil: expression('Utile jusqu’à', 'L’instant après lequel il ne sert plus de la faire :'),
      while: expression('Tant que', 'Une formule vraie ou fausse, demandée quand l’instant vient :'),
    },
  ],
  notices: [
    { notice: word('Avis', 'Un avis du vocabulaire.') },
    {},
    {
      to: expression('Destinataire', 'Qui le reçoit, s’il n’est pas celui du vocabulaire :'),
      at: expression('Instant', 'Quand il part :'),
      usefulUntil: expression('Utile jusqu’à', 'L’instant après lequel il ne sert plus de l’envoyer :'),
      while: expression('Tant que', 'Une formule vraie ou fausse, demandée quand l’instant vient :'),
    },
  ],
  grants: [
    { grant: word('Octroi', 'Un octroi du vocabulaire.') },
    {
      minutes: expression('Minutes', 'Le temps accordé :'),
      validFrom: expression('Début', 'Le premier jour où il vaut :'),
      validUntil: expression('Fin', 'Le premier jour où il ne vaut plus :'),
    },
    {
      consumptionOrder: expression('Ordre', 'Le plus petit est consommé d’abord :'),
      pool: expression(
        'Partage',
        '"subscription" : cet abonnement ; "customer" : tous ceux du client ; ou un fonds du vocabulaire ;',
      ),
    },
  ],
};

const REPEATED: Readonly<Record<Exclude<keyof ItemModel, 'code' | 'fields'>, TSchema>> = {
  label: text('Libellé', 'Le libellé montré, s’il n’est pas celui du vocabulaire.'),
  forEach: expression('Pour chaque', 'Une liste : un élément par valeur, nommée `item` dans les formules ;'),
  when: expression('Seulement si', 'Une formule vraie ou fausse :'),
};

const WORDS: Readonly<Record<Items, readonly [string, string]>> = {
  lines: ['Lignes', 'Les lignes d’un prix ou d’un décompte.'],
  steps: ['Étapes', 'Ce qui doit arriver, et quand.'],
  notices: ['Avis', 'Les messages à adresser.'],
  grants: ['Octrois', 'Les minutes accordées pour une période.'],
};

const items = (kind: Items): TSchema => {
  const [code, required, optional] = ITEMS[kind];
  const [title, description] = WORDS[kind];
  return list(
    title,
    description,
    closed(title, description, { ...code, ...required }, { ...REPEATED, ...optional }),
  );
};

const params: Readonly<Record<keyof EventModel, TSchema>> = {
  outcome: word('Issue', 'Une issue de la décision, déclarée au vocabulaire.'),
  amounts: named(
    'Montants',
    'Les montants de la décision, déclarés au vocabulaire.',
    expression('Montant', 'La valeur :'),
  ),
  lines: items('lines'),
  steps: items('steps'),
  notices: items('notices'),
  grants: items('grants'),
};

/** What a rule says when it applies. */
export const event = (): TSchema =>
  closed('Conséquence', 'Ce que la règle décide.', {
    type: word('Décision', 'Répète la décision de la règle.'),
    params: closed('Réponse', 'L’issue, les montants et ce qui s’ensuit.', {}, params),
  });
