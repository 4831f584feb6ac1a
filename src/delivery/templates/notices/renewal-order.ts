import type { NoticeTemplate } from '../notice-template';
import { en, fr } from '../typography';
import { HOW_TO_VALIDATE } from './how-to-validate';
import { PRICE_ROWS } from './price-rows';

/** The order form for a new period is sent (article 6.1). */
export const renewalOrder: NoticeTemplate = {
  rows: [
    'subscriptionReference',
    'orderReference',
    'rentalReference',
    'level',
    'termMonths',
    'renewsDueDate',
    'lines',
    ...PRICE_ROWS,
    'validUntil',
    'documentUrl?',
  ],
  fr: (the) => ({
    subject: fr`Bon de commande de renouvellement ${the('orderReference')}`,
    heading: 'Votre bon de commande de renouvellement',
    sentences: [
      fr`Voici le bon de commande ${the('orderReference')}, pour une nouvelle période de votre abonnement ${the('subscriptionReference')}. Le contrat en cours vient à échéance le ${the('renewsDueDate')}.`,
      the('answer'),
      HOW_TO_VALIDATE.fr,
    ],
  }),
  en: (the) => ({
    subject: en`Renewal order form ${the('orderReference')}`,
    heading: 'Your renewal order form',
    sentences: [
      en`This is order form ${the('orderReference')}, for a new period of your subscription ${the('subscriptionReference')}. The current contract expires on ${the('renewsDueDate')}.`,
      the('answer'),
      HOW_TO_VALIDATE.en,
    ],
  }),
};
